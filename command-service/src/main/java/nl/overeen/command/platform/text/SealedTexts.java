package nl.overeen.command.platform.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Seals texts at once and keeps the keys of one request together, until it has a command to send. */
@Component
class SealedTexts implements Texts {
    private static final String WAITING = SealedTexts.class.getName();

    private final TextKeys keys;

    SealedTexts(TextKeys keys) {
        this.keys = keys;
    }

    @Override
    public Text seal(String plain) {
        String id = UUID.randomUUID().toString();
        byte[] key = TextCipher.newKey();
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) keys.keep(Map.of(id, key));
        else waiting(request).put(id, key);
        return TextCipher.seal(id, plain, key);
    }

    @Override
    public Text seal(String plain, @Nullable Text current) {
        if (current == null) return seal(plain);
        return open(current).filter(plain::equals).map(ignored -> current).orElseGet(() -> seal(plain));
    }

    @Override
    public Optional<String> open(Text text) {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        byte @Nullable [] fresh = request == null ? null : waiting(request).get(text.id());
        return (fresh == null ? keys.find(text.id()) : Optional.of(fresh)).map(key -> TextCipher.open(text, key));
    }

    @Override
    public void keep() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) return;
        keys.keep(waiting(request));
        waiting(request).clear();
    }

    @SuppressWarnings("unchecked") // put there below, and by nobody else
    private static Map<String, byte[]> waiting(RequestAttributes request) {
        @Nullable Object kept = request.getAttribute(WAITING, RequestAttributes.SCOPE_REQUEST);
        if (kept != null) return (Map<String, byte[]>) kept;
        var empty = new HashMap<String, byte[]>();
        request.setAttribute(WAITING, empty, RequestAttributes.SCOPE_REQUEST);
        return empty;
    }
}
