package nl.overeen.query.ambition.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Input;
import org.jspecify.annotations.Nullable;

/** What is computed of the ureninzet, laid out field by field, and what each is computed from. */
public final class HoursFields {
    private static final String COMPUTED = "uren.berekend";
    private static final String DIFFERENCE = "uren.verschil";

    private HoursFields() {}

    /** In the order in which people read them: the lines, then the whole. */
    public static SequencedMap<Address, Object> of(Content content) {
        var fields = new LinkedHashMap<Address, Object>();
        @Nullable Hours hours = content.hours();
        if (hours == null) return fields;
        for (HoursLine line : hours.lines()) {
            String part = line.description().id();
            fields.put(Address.of(COMPUTED, part), plain(line.computed()));
            if (line.printed() != null)
                fields.put(Address.of(DIFFERENCE, part), plain(line.computed().subtract(line.printed())));
        }
        fields.put(Address.of(COMPUTED), plain(hours.computed()));
        if (hours.stated() != null)
            fields.put(Address.of(DIFFERENCE), plain(hours.computed().subtract(hours.stated())));
        return fields;
    }

    /** Where a computed value comes from; empty for what is not computed here. */
    public static Optional<Provenance> provenance(Address address, Content content) {
        if (!address.field().equals(COMPUTED) && !address.field().equals(DIFFERENCE)) return Optional.empty();
        var values = of(content);
        var texts = Fields.of(content);
        var inputs = new ArrayList<Input>();
        for (Address input : inputs(address, values)) {
            @Nullable Object value = values.containsKey(input) ? values.get(input) : texts.get(input);
            if (value != null) inputs.add(new Input(input, value));
        }
        return Optional.of(Provenance.computed(values.get(address), List.copyOf(inputs)));
    }

    private static List<Address> inputs(Address address, SequencedMap<Address, Object> values) {
        boolean ofLine = address.part() != null;
        if (address.field().equals(DIFFERENCE))
            return List.of(address.beside(COMPUTED), address.beside(ofLine ? "uren.gedrukt" : "uren.gesteld"));
        if (ofLine) return List.of(address.beside("uren.uren"), address.beside("uren.codes"));
        return values.keySet().stream()
                .filter(each -> each.field().equals(COMPUTED) && each.part() != null)
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
