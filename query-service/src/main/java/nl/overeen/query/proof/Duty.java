package nl.overeen.query.proof;

import java.util.List;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.query.proof.ProofView.Overleg;
import nl.overeen.query.proof.ProofView.Plicht;
import org.jspecify.annotations.Nullable;

/** Which legal duty a proof is about, and whether it was done. */
final class Duty {
    private Duty() {}

    static Plicht of(DocumentKind kind, List<Overleg> meetings) {
        boolean held = meetings.stream().anyMatch(Overleg::gehouden);
        boolean agreed = meetings.stream().anyMatch(meeting -> meeting.gehouden() && agreed(meeting));
        return new Plicht(lawful(kind), held, agreed, duty(kind) + " " + done(held, agreed));
    }

    private static boolean lawful(DocumentKind kind) {
        return switch (kind) {
            case SUPPORT_PLAN, YOUTH_PLAN -> true;
            case AGREEMENT, ANALYSIS, REPORT, OTHER -> false;
        };
    }

    private static String duty(DocumentKind kind) {
        return switch (kind) {
            case SUPPORT_PLAN ->
                "Het samenwerkingsverband is verplicht over het concept van het ondersteuningsplan op overeenstemming"
                        + " gericht overleg te voeren met de gemeenten.";
            case YOUTH_PLAN ->
                "De gemeente is verplicht over het concept van het jeugdplan op overeenstemming gericht overleg te"
                        + " voeren met de samenwerkingsverbanden.";
            case AGREEMENT, ANALYSIS, REPORT, OTHER -> "Voor dit soort document is overleg geen wettelijke plicht.";
        };
    }

    private static String done(boolean held, boolean agreed) {
        if (!held) return "Over deze versie is nog geen overleg gehouden.";
        String aim = "De plicht is dat het overleg is gevoerd; overeenstemming is het doel ervan.";
        return agreed
                ? "Het overleg is gehouden en de partijen zijn het eens geworden. " + aim
                : "Het overleg is gehouden; de partijen zijn het niet eens geworden. " + aim;
    }

    private static boolean agreed(Overleg meeting) {
        ProofView.@Nullable Bewijsbesluit decision = meeting.besluit();
        if (decision == null) return false;
        return switch (decision.uitkomst()) {
            case ADOPTED, ADOPTED_WITH_RESERVATION, ORDERED, ORDERED_WITH_RESERVATION -> true;
            case DISCUSSED, NO_AGREEMENT, HELD_OVER -> false;
        };
    }
}
