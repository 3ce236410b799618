package nl.overeen.query.platform.test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.PersonName;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.timetravel.Moment;
import nl.overeen.query.platform.timetravel.Reader;
import nl.overeen.query.platform.timetravel.Readers;
import nl.overeen.query.platform.timetravel.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** History, time travel and texts, with one small view and a reader that the test chooses. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration"
        })
@ComponentScan({
    "nl.overeen.query.platform.history",
    "nl.overeen.query.platform.timetravel",
    "nl.overeen.query.platform.text",
    "nl.overeen.query.platform.mongo",
    "nl.overeen.query.platform.web"
})
public class Platform {

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Component
    public static class Anyone implements Readers {
        public volatile @Nullable Reader reader;

        @Override
        public Reader current() {
            return reader == null ? new Reader(new PersonId(new UUID(0, 0)), false, Map.of()) : reader;
        }
    }

    /** What the test page shows. */
    public record Page(LocalDate op, Instant bekendOp, boolean gepland, List<Line> regels) {}

    public record Line(UUID id, int revisie, long versie, Text titel, PersonName door) {}

    @RestController
    public static class Pages {
        private final TimeTravel time;

        public Pages(TimeTravel time) {
            this.time = time;
        }

        @GetMapping("/v1/samenwerkingen/{id}/agenda")
        ResponseEntity<Page> agenda(@PathVariable UUID id, Asked asked) {
            return time.answer(new CollaborationId(id), asked, Platform::page);
        }

        @GetMapping("/v1/ambities/{id}")
        ResponseEntity<Line> ambition(@PathVariable UUID id, Asked asked) {
            return time.answerFor(
                    id,
                    asked,
                    (home, moment) -> page(moment).regels().stream()
                            .filter(line -> line.id().equals(id))
                            .reduce((first, last) -> last)
                            .orElse(null));
        }
    }

    public static Page page(Moment moment) {
        var lines = new java.util.ArrayList<Line>();
        for (var fact : moment.facts()) {
            UUID stream = UUID.fromString(fact.id().stream());
            var by = new PersonName(fact.origin().actor());
            switch (fact.event()) {
                case AmbitionEvent.Proposed it ->
                    lines.add(new Line(
                            stream, 1, moment.version(stream), it.content().title(), by));
                case AmbitionEvent.DraftShared it ->
                    lines.add(new Line(
                            stream,
                            it.revision(),
                            moment.version(stream),
                            it.content().title(),
                            by));
                case AmbitionEvent.Amended it ->
                    lines.add(new Line(
                            stream,
                            it.revision(),
                            moment.version(stream),
                            it.content().title(),
                            by));
                default -> {}
            }
        }
        return new Page(moment.day(), moment.known(), moment.planned(), lines);
    }
}
