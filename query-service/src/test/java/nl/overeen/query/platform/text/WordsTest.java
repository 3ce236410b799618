package nl.overeen.query.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;
import nl.overeen.query.platform.test.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WordsTest {
    private final JdbcClient sql = JdbcClient.create(new Stores().database());
    private final Words words = new Words(new Directory(sql));
    private final Thing school = new Thing(text("Elk kind één plek"), text("Dicht bij huis"));
    private final Thing travel = new Thing(text("Reizen naar school"), null);

    private record Thing(Text title, @Nullable Text explanation) {
        Stream<Text> texts() {
            return Stream.concat(Stream.of(title), Stream.ofNullable(explanation));
        }
    }

    @Test
    void everyWordOccursInOneOfTheTextsOfAThing() {
        assertThat(found("plek huis")).containsExactly(school);
        assertThat(found("plek reizen")).isEmpty();
        assertThat(found("school")).containsExactly(travel);
    }

    @Test
    void capitalsAndAccentsMakeNoDifference() {
        assertThat(found("EEN")).containsExactly(school);
        assertThat(found("réizen")).containsExactly(travel);
    }

    @Test
    void withoutWordsEverythingIsFound() {
        assertThat(found(null)).containsExactly(school, travel);
        assertThat(found("  ")).containsExactly(school, travel);
    }

    @Test
    void whatIsMadeUnreadableIsNotFound() {
        sql.sql("UPDATE text_key SET key = NULL WHERE id = ?")
                .param(UUID.fromString(travel.title().id()))
                .update();
        assertThat(found("school")).isEmpty();
        assertThat(found("plek")).containsExactly(school);
    }

    private List<Thing> found(@Nullable String sought) {
        return words.in(List.of(school, travel), sought, Thing::texts);
    }

    private Text text(String plain) {
        UUID id = UUID.randomUUID();
        byte[] key = TextCipher.newKey();
        sql.sql("INSERT INTO text_key VALUES (?, ?)").params(id, key).update();
        return TextCipher.seal(id.toString(), plain, key);
    }
}
