package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product said to one request. */
public record Answer(String request, int status, HttpHeaders headers, String body) {
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The same, or a failure that tells what was asked and said. */
    public Answer ok() {
        assertThat(status).as(this::toString).isBetween(200, 299);
        return this;
    }

    /** A problem with this status and code, in the form that problems have. */
    public Answer refused(int expected, String code) {
        assertThat(status).as(this::toString).isEqualTo(expected);
        assertThat(header("Content-Type")).as(this::toString).startsWith("application/problem+json");
        assertThat(json().path("code").asString("")).as(this::toString).isEqualTo(code);
        assertThat(json().path("status").asInt()).as(this::toString).isEqualTo(expected);
        assertThat(json().path("title").asString("")).as(this::toString).isNotBlank();
        return this;
    }

    /** The code of the fault in a field; empty when there is none. */
    public String fault(String field) {
        for (JsonNode fault : json().path("fouten"))
            if (fault.path("veld").asString("").equals(field))
                return fault.path("code").asString();
        return "";
    }

    /** The codes of all faults in a field. */
    public List<String> faults(String field) {
        return json().path("fouten")
                .valueStream()
                .filter(fault -> fault.path("veld").asString("").equals(field))
                .map(fault -> fault.path("code").asString())
                .toList();
    }

    public String id() {
        return ok().json().path("id").asString();
    }

    public long version() {
        return ok().json().path("versie").asLong();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + body;
    }
}
