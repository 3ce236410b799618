package nl.overeen.system.matrix;

import java.util.Map;
import java.util.UUID;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request that is in order in all but who sends it.
 *
 * @param id      of the thing that it is about; absent where it is about none
 * @param version to send as If-Match; absent for none
 */
record Sending(
        String path,
        Map<String, Object> body,
        @Nullable String id,
        @Nullable Long version) {

    static Sending to(String id, String path, Map<String, Object> body) {
        return new Sending(path.replace("{id}", id), body, id, null);
    }

    Sending seen(long version) {
        return new Sending(path, body, id, version);
    }

    Answer by(Caller caller) {
        return to("", caller);
    }

    /** @param service its address; empty for the one that people use */
    Answer to(String service, Caller caller) {
        String content = JsonMapper.shared().writeValueAsString(body);
        return version == null
                ? caller.write(service + path, content)
                : caller.write(service + path, content, "If-Match", "\"" + version + "\"");
    }

    /** The same about something that is not there. */
    Sending aboutNothing() {
        String nothing = UUID.randomUUID().toString();
        String content = JsonMapper.shared().writeValueAsString(body).replace(id + "", nothing);
        @SuppressWarnings("unchecked")
        Map<String, Object> other = JsonMapper.shared().readValue(content, Map.class);
        return new Sending(path.replace(id + "", nothing), other, nothing, version);
    }
}
