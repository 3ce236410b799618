package nl.overeen.query.ambition.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.AmbitionLines;
import nl.overeen.query.ambition.Revisions;
import nl.overeen.query.ambition.execution.ExecutionFields;
import nl.overeen.query.ambition.text.HoursFields;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.cell.Provenance.Input;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Where every value of one ambition comes from, as of a moment. */
public final class AmbitionProvenance {
    private static final Address NUMBER = Address.of("nummer");

    private final UUID ambition;
    private final Moment moment;
    private final Texts texts;
    private final Standing standing;
    private final Bearing bearing;

    private AmbitionProvenance(UUID ambition, Moment moment, Texts texts, Standing standing, Bearing bearing) {
        this.ambition = ambition;
        this.moment = moment;
        this.texts = texts;
        this.standing = standing;
        this.bearing = bearing;
    }

    /** Empty when there is no such ambition at that moment. */
    public static Optional<AmbitionProvenance> of(UUID ambition, Moment moment, Bearing bearing) {
        return Optional.ofNullable(Revisions.of(moment.facts(ambition)))
                .map(revisions -> new AmbitionProvenance(
                        ambition, moment, Texts.of(revisions), new Standing(ambition, moment, bearing), bearing));
    }

    /** The facts that made a value, or took it away; none for what is computed. */
    public List<Fact> makers(Address address) {
        if (Standing.has(address)) return standing.makers(address);
        return address.equals(NUMBER)
                ? List.of()
                : of(address).map(Provenance::makers).orElse(List.of());
    }

    /** Empty for an address that no ambition has. */
    public Optional<Provenance> of(Address address) {
        if (Standing.has(address)) return Optional.of(standing.of(address));
        if (address.equals(NUMBER)) return Optional.of(number());
        @Nullable
        ExecutionProvenance execution =
                ExecutionProvenance.of(address, ambition, moment, bearing).orElse(null);
        if (execution != null) return execution(execution);
        if (texts.has(address)) return Optional.of(text(address));
        return HoursFields.provenance(address, texts.content(standing.revision()))
                .filter(found -> address.part() == null || texts.hasPart(address));
    }

    private Provenance text(Address address) {
        int shown = standing.revision();
        var settings = texts.settings(address, shown);
        var written = settings.isEmpty()
                ? List.<Fact>of()
                : List.of(settings.getLast().fact());
        List<Earlier> earlier = settings.isEmpty()
                ? List.of()
                : settings.subList(0, settings.size() - 1).reversed();
        return Provenance.set(
                texts.value(address, shown), Makers.together(written, standing.deciding()), List.copyOf(earlier));
    }

    private Optional<Provenance> execution(ExecutionProvenance execution) {
        Address address = execution.address();
        if (execution.isOfLead() && execution.winner() == null) return lead(execution);
        if (!execution.isKnown() && !texts.hasPart(Address.of(part(address), address.part()))) return Optional.empty();
        return Optional.of(execution.provenance());
    }

    private static String part(Address address) {
        if (address.field().startsWith("voortgang")) return "actie";
        return address.field().startsWith("meting") ? "indicator" : "trekker.partij";
    }

    /** While nobody was put in the lead it is as the text proposes. */
    private Optional<Provenance> lead(ExecutionProvenance execution) {
        Address address = execution.address();
        Address proposed = address.beside("trekker.partij");
        if (!texts.has(proposed) && !execution.isKnown()) return Optional.empty();
        Provenance text = text(proposed);
        @Nullable
        Object value = text.value() == null || !address.field().equals("trekker") ? null : ExecutionFields.PROPOSED;
        var earlier = new ArrayList<>(execution.provenance().earlier());
        if (value != null || text.value() == null) earlier.addAll(text.earlier());
        return Optional.of(
                Provenance.set(value, Makers.together(text.makers(), execution.makers()), List.copyOf(earlier)));
    }

    /** Its place: after the line before it; where a line comes follows from its status, its decision and the edition. */
    private Provenance number() {
        List<AmbitionLine> lines = AmbitionLines.of(moment).lines();
        int place = 0;
        while (!lines.get(place).id().equals(ambition)) place++;
        var inputs = new ArrayList<Input>();
        if (place > 0) inputs.add(new Input(NUMBER.in(lines.get(place - 1).id()), Integer.toString(place)));
        for (Address input : List.of(Address.of("status"), Address.of("besluit")))
            if (standing.value(input) != null) inputs.add(new Input(input.in(ambition), standing.value(input)));
        return Provenance.computed(Integer.toString(place + 1), List.copyOf(inputs));
    }
}
