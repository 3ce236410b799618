package nl.overeen.query.platform.history;

import java.util.Map;
import nl.overeen.query.platform.web.Refusal;

/** Someone reads before the histories are complete: come back in a second. */
public final class CatchingUp extends Refusal {
    private static final long serialVersionUID = 1L;

    CatchingUp(int percent) {
        super(503, "bijwerken", "De gegevens worden bijgewerkt. Probeer het zo weer.", Map.of("voortgang", percent));
    }

    @Override
    public int retryAfter() {
        return 1;
    }
}
