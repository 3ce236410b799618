package nl.overeen.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Day;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final PersonId ACTOR = new PersonId(new UUID(0, 1));
    private static final Day DAY = new Day("2016-04-06");

    @Test
    void theConfirmationThatNothingIsPersonalDataIsStoredByItsFields() {
        var replaced = new FactId(new UUID(0, 2).toString(), 3);
        var fields = List.of("toelichting", "doelen[0].tekst");
        var origin = new Origin(ACTOR, null, null, null, null, DAY, null, "r", replaced, fields);
        assertThat(origin.toMetaData())
                .isEqualTo(Map.of(
                        "actor", "00000000-0000-0000-0000-000000000001",
                        "effective", "2016-04-06",
                        "request", "r",
                        "replaces", "00000000-0000-0000-0000-000000000002.3",
                        "confirmed", "toelichting,doelen[0].tekst"));
        assertThat(Origin.from(origin.toMetaData())).isEqualTo(origin);
    }

    @Test
    void anOriginThatWasStoredBeforeThereWereConfirmationsHasNone() {
        var stored = Map.of("actor", new UUID(0, 1).toString(), "effective", "2016-04-06", "request", "r");
        var read = Origin.from(stored);
        assertThat(read.confirmed()).isEmpty();
        assertThat(read.toMetaData()).isEqualTo(stored);
    }
}
