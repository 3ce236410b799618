package nl.overeen.query.ambition.execution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.execution.Indicatorstand.Meetwaarde;
import nl.overeen.query.ambition.text.Trekker;
import nl.overeen.query.ambition.text.Trekker.Leider;
import nl.overeen.query.platform.cell.Address;
import org.jspecify.annotations.Nullable;

/** The execution laid out field by field; what is absent is left out. */
public final class ExecutionFields {
    /** A lead that the text proposes and that was not put. */
    public static final String PROPOSED = "voorgesteld";

    private final SequencedMap<Address, Object> values = new LinkedHashMap<>();

    private ExecutionFields() {}

    /** As one fact says it. */
    public static Map<Address, Object> of(Fact fact) {
        return switch ((ExecutionEvent) fact.event()) {
            case TrekkerAssigned assigned -> {
                var fields = new ExecutionFields();
                for (Leader leader : assigned.leaders()) {
                    fields.put("trekker", leader.party(), leader.function().toString());
                    fields.put(
                            "trekker.sinds",
                            leader.party(),
                            fact.origin().effective().written());
                }
                yield fields.values;
            }
            case ProgressReported any -> of(Actiestand.of(fact, true));
            case MeasurementRecorded it -> of(it.indicator(), Meetwaarde.of(fact));
        };
    }

    /** Who leads: by the function in which someone was put in the lead, or as proposed. */
    public static Map<Address, Object> of(@Nullable Trekker lead) {
        var fields = new ExecutionFields();
        if (lead != null)
            for (Leider leader : lead.partijen()) {
                fields.put(
                        "trekker",
                        leader.id(),
                        leader.functie() == null
                                ? PROPOSED
                                : leader.functie().id().toString());
                fields.put(
                        "trekker.sinds",
                        leader.id(),
                        lead.sinds() == null ? null : lead.sinds().written());
            }
        return fields.values;
    }

    /** How far an action has come. */
    public static Map<Address, Object> of(Actiestand stand) {
        var fields = new ExecutionFields();
        fields.put("voortgang", stand.actie(), stand.stand().code());
        fields.put("voortgang.op", stand.actie(), stand.op().written());
        fields.put("voortgang.toelichting", stand.actie(), stand.toelichting());
        return fields.values;
    }

    /** What was last measured. */
    public static Map<Address, Object> of(Indicatorstand stand) {
        return stand.laatste() == null ? Map.of() : of(stand.indicator(), stand.laatste());
    }

    private static Map<Address, Object> of(Object indicator, Meetwaarde measured) {
        var fields = new ExecutionFields();
        fields.put("meting", indicator, value(measured));
        fields.put("meting.op", indicator, measured.op().written());
        fields.put("meting.bron", indicator, measured.bron());
        fields.put("meting.toelichting", indicator, measured.toelichting());
        return fields.values;
    }

    private static String value(Meetwaarde measured) {
        if (measured.waarde() != null)
            return measured.waarde().stripTrailingZeros().toPlainString();
        return Boolean.TRUE.equals(measured.bereikt()) ? "bereikt" : "niet-bereikt";
    }

    private void put(String field, Object part, @Nullable Object value) {
        if (value != null) values.put(Address.of(field, part), value);
    }
}
