package nl.overeen.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GateTest {
    private final Gate gate = new Gate();

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void everyWriteButTheLoadersIsRefusedAndMayComeBackLater(String method) throws Exception {
        var refused = through(method, "a guess");
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(refused.getContentAsString()).contains("\"code\":\"voorbeeld.wordt-geladen\"");
        assertThat(through(method, null).getStatus()).isEqualTo(503);
        assertThat(through(method, gate.password()).getStatus()).isEqualTo(200);
    }

    @Test
    void whatReadsPasses() throws Exception {
        assertThat(through("GET", null).getStatus()).isEqualTo(200);
    }

    @Test
    void afterTheLastFactEveryoneMayWrite() throws Exception {
        gate.open();
        assertThat(through("POST", null).getStatus()).isEqualTo(200);
    }

    @Test
    void thePasswordOfAnotherRunOpensNothing() throws Exception {
        assertThat(through("POST", new Gate().password()).getStatus()).isEqualTo(503);
    }

    private MockHttpServletResponse through(String method, @Nullable String password) throws Exception {
        var request = new MockHttpServletRequest(method, "/v1/ambities");
        if (password != null) request.addHeader(Gate.HEADER, password);
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isIn(HttpServletResponse.SC_OK, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return response;
    }
}
