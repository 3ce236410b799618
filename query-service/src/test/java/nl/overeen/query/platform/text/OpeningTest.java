package nl.overeen.query.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.value.TextCipher;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import nl.overeen.query.platform.timetravel.Reader;
import nl.overeen.query.platform.timetravel.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpeningTest {

    @Test
    void textsAndNamesOpenOnTheWayOutAndTheTagChangesWhenTheyAreGone() {
        var stores = new Stores();
        var region = new Region(stores).found();
        var party = region.party("Gemeente 1");
        var id = UUID.randomUUID();
        byte[] key = TextCipher.newKey();
        var ambition = new AmbitionId(UUID.randomUUID());
        var content = Region.content(TextCipher.seal(id.toString(), "Thuis \"nabij\" naar school", key));
        region.add(ambition.value(), new AmbitionEvent.Proposed(ambition, region.id, party, false, content));
        var sql = JdbcClient.create(stores.database());
        sql.sql("INSERT INTO text_key VALUES (?, ?)").params(id, key).update();
        sql.sql("INSERT INTO person VALUES (?, ?)")
                .params(region.actor.value(), "Naam van iemand")
                .update();
        try (var service = Running.ready(stores, stores.name())) {
            service.reads(new Reader(region.actor, false, Map.of(region.id, new Reading(Set.of(party), null))));
            String page = "/v1/samenwerkingen/" + region.id + "/agenda";
            var open = service.get(page);
            assertThat(open.body())
                    .contains("\"titel\":\"Thuis \\\"nabij\\\" naar school\"", "\"door\":\"Naam van iemand\"");
            String tag = open.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).startsWith("\"");
            var same = service.get(page, "If-None-Match", "\"x\", " + tag);
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(same.headers().firstValue("ETag")).hasValue(tag);

            sql.sql("UPDATE person SET name = NULL").update();
            var forgotten = service.get(page, "If-None-Match", tag);
            assertThat(forgotten.body()).contains("\"door\":\"voormalig functionaris\"");
            sql.sql("DELETE FROM text_key").update();
            var redacted = service.get(
                    page,
                    "If-None-Match",
                    forgotten.headers().firstValue("ETag").orElseThrow());
            assertThat(redacted.statusCode()).isEqualTo(200);
            assertThat(redacted.body()).contains("\"titel\":\"[verwijderd]\"").doesNotContain("nabij");
        }
    }
}
