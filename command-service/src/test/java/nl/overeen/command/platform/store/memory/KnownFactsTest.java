package nl.overeen.command.platform.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.overeen.command.platform.store.memory.KnownFacts.Known;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

/** The memory that facts may take has an end. */
class KnownFactsTest {
    private static final Known SMALL = Known.NONE.and(facts(0, 1), 100);

    private final KnownFacts kept = new KnownFacts(3 * SMALL.size());

    @Test
    void theStreamThatWasUsedLeastRecentlyGoesFirst() {
        for (String stream : List.of("a", "b", "c")) kept.keep(stream, SMALL);
        kept.of("a");
        kept.keep("d", SMALL);
        assertThat(kept.of("b")).isEqualTo(Known.NONE);
        for (String stream : List.of("a", "c", "d"))
            assertThat(kept.of(stream)).as(stream).isEqualTo(SMALL);
    }

    @Test
    void aStreamThatIsTooLargeIsNotKept() {
        kept.keep("a", Known.NONE.and(facts(0, 1), 10_000));
        assertThat(kept.of("a")).isEqualTo(Known.NONE);
        kept.keep("b", SMALL);
        assertThat(kept.of("b")).isEqualTo(SMALL);
    }

    @Test
    void aThreadThatReadEarlierDoesNotUndoWhatALaterOneKept() {
        kept.keep("a", SMALL.and(facts(1, 2), 100));
        kept.keep("a", SMALL);
        assertThat(kept.of("a").facts()).hasSize(2);
        assertThat(kept.of("a").next()).isEqualTo(2);
    }

    private static List<DomainEventMessage<?>> facts(int from, int until) {
        var facts = new ArrayList<DomainEventMessage<?>>();
        for (int number = from; number < until; number++)
            facts.add(new GenericDomainEventMessage<>("test", "stream", number, "fact"));
        return facts;
    }
}
