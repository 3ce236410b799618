package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the sample people log in at the operator's own provider. */
class OwnProviderTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void startsWithTheSettingsOfAnotherProviderAlsoWhenThatIsAway() throws Exception {
        var arguments = WholeRun.arguments(temporary.resolve("data"));
        String issuer = "http://127.0.0.1:" + WholeRun.port(arguments, "identity") + "/leden";
        arguments.addAll(List.of(
                "--overeen.sample=false",
                "--overeen.beheerders=" + issuer + "|stelsel|17",
                "--" + Identity.ISSUER + "=" + issuer,
                "--" + Identity.CLIENT_ID + "=toepassing-17",
                "--" + Identity.CLIENT_SECRET + "=geheim"));
        try (var run = Run.with(arguments.toArray(String[]::new))) {
            assertThat(get(run.address() + "/v1/ik").statusCode()).isEqualTo(401);
            assertThat(get(run.address() + "/v1/openapi.json").body()).contains("\"/v1/ambities\"");
            var begin = get(run.address() + "/oauth2/authorization/overeen");
            assertThat(begin.headers().firstValue("Location")).contains("/?aanmelding=mislukt");
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
