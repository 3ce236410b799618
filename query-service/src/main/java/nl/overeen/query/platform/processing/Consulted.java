package nl.overeen.query.platform.processing;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Of which collaboration the request at hand was shown something. */
public final class Consulted {
    private static final String COLLABORATION = Consulted.class.getName();

    private Consulted() {}

    /** Notes it; the last one counts. */
    public static void note(CollaborationId collaboration) {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null)
            request.setAttribute(COLLABORATION, collaboration.value(), RequestAttributes.SCOPE_REQUEST);
    }

    static @Nullable UUID noted() {
        return RequestContextHolder.currentRequestAttributes()
                                .getAttribute(COLLABORATION, RequestAttributes.SCOPE_REQUEST)
                        instanceof UUID id
                ? id
                : null;
    }
}
