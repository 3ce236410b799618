package nl.overeen.query.ambition.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.Link;
import nl.overeen.events.ambition.Participant;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.cell.Address;
import org.jspecify.annotations.Nullable;

/** A text laid out field by field; each value is a text or plain words. */
public final class Fields {
    /** Fields of which a text has one; every other field belongs to a part. */
    public static final Set<String> SINGLE = Set.of(
            "titel",
            "toelichting",
            "trekker.tekst",
            "uren.gesteld",
            "uren.legenda",
            "investering.bedrag",
            "investering.toelichting",
            "ingetrokken");

    private static final Set<String> OF_PARTS = Set.of(
            "thema",
            "doel.tekst",
            "indicator.tekst",
            "indicator.soort",
            "indicator.eenheid",
            "indicator.nulmeting",
            "indicator.streefwaarde",
            "indicator.uiterlijk",
            "indicator.bron",
            "actie.nummer",
            "actie.tekst",
            "actie.planning",
            "actie.planning.van",
            "actie.planning.tot",
            "participant.tekst",
            "participant.partij",
            "participant.van",
            "participant.tot",
            "trekker.partij",
            "uren.omschrijving",
            "uren.uren",
            "uren.codes",
            "uren.gedrukt",
            "koppeling.toelichting",
            "samengevoegd-in");

    private final SequencedMap<Address, Object> values = new LinkedHashMap<>();

    private Fields() {}

    /** Whether it is a field that parts have. */
    public static boolean isOfPart(String field) {
        return OF_PARTS.contains(field) || field.startsWith("koppeling.");
    }

    /** In the order in which people read them; what is absent is left out. */
    public static SequencedMap<Address, Object> of(Content content) {
        var fields = new Fields();
        fields.put("titel", null, content.title());
        fields.put("toelichting", null, content.explanation());
        for (ThemeId theme : content.themes()) fields.put("thema", theme, theme.toString());
        content.goals().forEach(fields::goal);
        content.actions().forEach(fields::action);
        for (Participant one : content.participants()) fields.participant(one);
        if (content.lead() != null) {
            for (PartyId party : content.lead().parties()) fields.put("trekker.partij", party, party.toString());
            fields.put("trekker.tekst", null, content.lead().text());
        }
        if (content.hours() != null) fields.hours(content.hours());
        if (content.investment() != null) {
            fields.number("investering.bedrag", null, content.investment().amount());
            fields.put("investering.toelichting", null, content.investment().note());
        }
        content.links().forEach(fields::link);
        if (content.ending() != null) fields.ending(content.ending().into());
        return fields.values;
    }

    private void goal(Goal goal) {
        put("doel.tekst", goal.id(), goal.text());
        for (Indicator one : goal.indicators()) {
            put("indicator.tekst", one.id(), one.text());
            put("indicator.soort", one.id(), one.kind().code());
            put("indicator.eenheid", one.id(), one.unit());
            number("indicator.nulmeting", one.id(), one.baseline());
            number("indicator.streefwaarde", one.id(), one.target());
            put(
                    "indicator.uiterlijk",
                    one.id(),
                    one.due() == null ? null : one.due().written());
            put("indicator.bron", one.id(), one.source());
        }
    }

    private void action(Action action) {
        put("actie.nummer", action.id(), action.number());
        put("actie.tekst", action.id(), action.text());
        @Nullable Planning planning = action.planning();
        if (planning == null) return;
        put("actie.planning", action.id(), planning.text());
        put(
                "actie.planning.van",
                action.id(),
                planning.from() == null ? null : planning.from().written());
        put(
                "actie.planning.tot",
                action.id(),
                planning.until() == null ? null : planning.until().written());
    }

    private void participant(Participant one) {
        String part = one.text().id();
        put("participant.tekst", part, one.text());
        put("participant.partij", part, one.party() == null ? null : one.party().toString());
        put("participant.van", part, one.least() == null ? null : one.least().toString());
        put("participant.tot", part, one.most() == null ? null : one.most().toString());
    }

    private void hours(Hours hours) {
        number("uren.gesteld", null, hours.stated());
        for (HoursLine line : hours.lines()) {
            String part = line.description().id();
            put("uren.omschrijving", part, line.description());
            number("uren.uren", part, line.unit());
            if (!line.codes().isEmpty())
                put("uren.codes", part, String.join(line.either() ? " of " : "/", line.codes()));
            number("uren.gedrukt", part, line.printed());
        }
        if (!hours.legend().isEmpty()) put("uren.legenda", null, String.join(", ", hours.legend()));
    }

    private void link(Link link) {
        String to = link.action() == null ? link.ambition().toString() : link.ambition() + "/" + link.action();
        put("koppeling." + link.kind().code(), to, to);
        put("koppeling.toelichting", to, link.note());
    }

    private void ending(List<AmbitionId> into) {
        if (into.isEmpty()) put("ingetrokken", null, "ja");
        for (AmbitionId one : into) put("samengevoegd-in", one, one.toString());
    }

    private void number(String name, @Nullable Object part, @Nullable BigDecimal value) {
        put(name, part, value == null ? null : value.stripTrailingZeros().toPlainString());
    }

    private void put(String name, @Nullable Object part, @Nullable Object value) {
        if (value instanceof Text || value instanceof String) values.put(Address.of(name, part), value);
    }
}
