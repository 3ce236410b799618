package nl.overeen.command.platform.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Map<String, String> open(Collection<Text> texts) {
        Map<String, byte[]> known = keys.find(texts.stream().map(Text::id).toList());
        return texts.stream()
                .filter(text -> known.containsKey(text.id()))
                .collect(Collectors.toMap(Text::id, text -> TextCipher.open(text, known.get(text.id())), (a, b) -> a));
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
