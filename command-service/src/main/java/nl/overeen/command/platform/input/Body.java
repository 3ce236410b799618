package nl.overeen.command.platform.input;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.JsonNode;

/** What the body of the request at hand said, whatever its spacing: tells a repeat from another request. */
public final class Body {
    private static final String READ = Body.class.getName();

    private Body() {}

    /** As one line of JSON; empty without a body. */
    public static String written() {
        @Nullable
        Object tree =
                RequestContextHolder.currentRequestAttributes().getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        return tree == null ? "" : tree.toString();
    }

    static void read(JsonNode tree) {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(READ, tree, RequestAttributes.SCOPE_REQUEST);
    }
}
