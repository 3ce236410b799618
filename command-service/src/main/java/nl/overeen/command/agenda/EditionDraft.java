package nl.overeen.command.agenda;

import static nl.overeen.command.platform.axon.Rejection.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overeen.command.agenda.AgendaBody.EditionBody;
import nl.overeen.command.agenda.AgendaBody.EditionLineBody;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextsIn;
import org.jspecify.annotations.Nullable;

/** From the words of a request to what an edition says: what did not change keeps its id, what is left out stays. */
record EditionDraft(Texts texts, @Nullable Edition current, Map<String, Text> known) {

    static EditionDraft of(Texts texts, @Nullable Edition current) {
        var standing = TextsIn.of(current).toList();
        var plain = texts.open(standing);
        var known = new HashMap<String, Text>();
        for (Text text : standing) if (plain.containsKey(text.id())) known.putIfAbsent(plain.get(text.id()), text);
        return new EditionDraft(texts, current, known);
    }

    Edition edition(EditionBody body) {
        return new Edition(
                body.naam() == null ? Objects.requireNonNull(current).name() : text(body.naam()),
                period(body),
                body.schooljaren() != null ? body.schooljaren() : current == null ? List.of() : current.schoolYears(),
                body.ambities() != null ? lines(body.ambities()) : current == null ? List.of() : current.lines(),
                body.voorganger() != null
                        ? new AgendaId(body.voorganger())
                        : current == null ? null : current.predecessor(),
                body.toelichting() != null ? text(body.toelichting()) : current == null ? null : current.explanation());
    }

    private Period period(EditionBody body) {
        LocalDate from = body.van() != null
                ? body.van()
                : Objects.requireNonNull(current).period().from();
        @Nullable
        LocalDate until = body.tot() != null || current == null
                ? body.tot()
                : current.period().until();
        if (until != null && until.isBefore(from))
            throw input("periode.einde-voor-begin", "De laatste dag ligt voor de eerste.");
        return new Period(from, until);
    }

    private static List<EditionLine> lines(List<EditionLineBody> bodies) {
        return bodies.stream()
                .map(each -> new EditionLine(new AmbitionId(each.ambitie()), each.revisie()))
                .toList();
    }

    private Text text(String plain) {
        @Nullable Text same = known.get(plain);
        return same != null ? same : texts.seal(plain);
    }
}
