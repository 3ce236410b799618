package nl.overeen.events.ambition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of one revision of an ambition: what an OOGO can adopt.
 *
 * @param ending that the ambition ends; absent while it does not
 */
public record Content(
        Text title,
        @Nullable Text explanation,
        List<ThemeId> themes,
        List<Goal> goals,
        List<Action> actions,
        List<Participant> participants,
        @Nullable Lead lead,
        @Nullable Hours hours,
        @Nullable Investment investment,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links,
        @Nullable Ending ending) {
    @SuppressWarnings("NullAway") // absent in the stored form of texts without links
    public Content {
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** A text with nothing but a title. */
    public static Content titled(Text title) {
        return new Content(title, null, List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), null);
    }

    /** The same text, with this ending. */
    public Content ending(@Nullable Ending next) {
        return new Content(
                title, explanation, themes, goals, actions, participants, lead, hours, investment, links, next);
    }
}
