package nl.overeen.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages say at one moment, in a few words; "-" when there is nothing. A view is read as the JSON that it is. */
record Pages(Moment moment) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Status and revision of an ambition, the decision behind it, a newer text beside it; agenda and own page agree. */
    String ambition(AmbitionId id) {
        @Nullable String line = null;
        for (JsonNode one : agenda().path("ambities"))
            if (one.path("id").asString().equals(id.toString())) line = line(one);
        @Nullable JsonNode page = fold("ambition.AmbitionView", id.value(), moment);
        assertThat(page == null ? null : line(page)).isEqualTo(line);
        return line == null ? "-" : line;
    }

    JsonNode page(AmbitionId id) {
        return required("ambition.AmbitionView", id.value(), moment);
    }

    JsonNode agenda() {
        var region = new CollaborationId(UUID.fromString(moment.founding().orElseThrow().id().stream()));
        return required("agenda.AgendaView", region, moment, constant("agenda.Chosen", "ALL"));
    }

    /** What was last measured of a goal's indicator, as the agenda says it. */
    String measured(AmbitionId id, Goal goal) {
        String indicator = goal.indicators().getFirst().id().toString();
        for (JsonNode one : agenda().path("ambities"))
            if (one.path("id").asString().equals(id.toString()))
                for (JsonNode stand : one.path("metingen"))
                    if (stand.path("indicator").asString().equals(indicator)) return stand(stand);
        return "-";
    }

    /** Day, stage and items of an OOGO; the list of OOGOs agrees. */
    String oogo(OogoId id) {
        @Nullable JsonNode page = fold("oogo.OogoView", id.value(), moment);
        @Nullable String line = null;
        for (JsonNode one : required("oogo.OogoQueryApi$OogosView", moment).path("oogos"))
            if (one.path("id").asString().equals(id.toString())) line = stage(one);
        assertThat(page == null ? null : stage(page)).isEqualTo(line);
        if (page == null) return "-";
        var items = new ArrayList<String>();
        for (JsonNode item : page.path("agendapunten"))
            items.add(item.at("/afronding/uitkomst").asString(item.path("stand").asString()));
        return line + (items.isEmpty() ? "" : ": " + String.join(", ", items));
    }

    /** What a party said about item 1, with the flags of hindsight; the trace of the decision agrees. */
    String position(OogoId oogo, PartyId party) {
        String said = "-";
        for (JsonNode row : required("oogo.OogoView", oogo.value(), moment).at("/agendapunten/0/standpunten"))
            if (row.at("/partij/id").asString().equals(party.toString())) said = said(row);
        for (JsonNode decision : register().path("besluiten"))
            for (JsonNode row : trace(decision).path("standpunten"))
                if (decision.at("/oogo/id").asString().equals(oogo.toString())
                        && row.at("/partij/id").asString().equals(party.toString()))
                    assertThat(said(row)).isEqualTo(said);
        return said;
    }

    /** The register, newest OOGO first: number, outcome, since when it has effect, and how many parties it binds. */
    List<String> decisions() {
        var lines = new ArrayList<String>();
        for (JsonNode one : register().path("besluiten")) {
            lines.add(decision(one));
            assertThat(decision(trace(one))).isEqualTo(decision(one));
        }
        return lines;
    }

    /** The mandates of a party that hold. */
    int mandates(PartyId party) {
        return required("party.PartyView", party.value(), moment)
                .path("mandaten")
                .size();
    }

    private JsonNode register() {
        return required("decisions.DecisionLogView", moment, everything());
    }

    private JsonNode trace(JsonNode decision) {
        return required(
                "decisions.TraceView", UUID.fromString(decision.path("id").asString()), moment);
    }

    private static String line(JsonNode line) {
        return line.path("status").asString() + " r" + line.path("revisie").asInt()
                + (line.path("besluit").isObject()
                        ? " " + line.at("/besluit/nummer").asString()
                        : "")
                + (line.path("openWijziging").isObject()
                        ? " open r" + line.at("/openWijziging/revisie").asInt()
                        : "");
    }

    private static String stand(JsonNode stand) {
        String value = stand.path("laatste").isObject()
                ? stand.at("/laatste/waarde").asInt() + " op "
                        + stand.at("/laatste/op").asString()
                : stand.path("stand").asString();
        return value + (stand.path("nietVastgesteld").asBoolean() ? " niet vastgesteld" : "");
    }

    private static String stage(JsonNode oogo) {
        return oogo.path("dag").asString() + " " + oogo.path("stand").asString();
    }

    private static String said(JsonNode row) {
        return row.path("standpunt").asString("niets")
                + (row.path("grondGecorrigeerd").asBoolean() ? " grond gecorrigeerd" : "")
                + (row.path("partijWasVertrokken").asBoolean() ? " partij was vertrokken" : "")
                + (row.path("gecorrigeerd").asBoolean() ? " later gecorrigeerd" : "");
    }

    private static String decision(JsonNode line) {
        return line.path("nummer").asString() + " " + line.path("uitkomst").asString()
                + (line.path("geldtVanaf").isString()
                        ? " vanaf " + line.path("geldtVanaf").asString()
                        : "")
                + (line.path("vervallen").asBoolean() ? " vervallen" : "")
                + (line.path("gecorrigeerd").asBoolean() ? " later gecorrigeerd" : "")
                + ", bindt " + line.path("gebonden").size();
    }

    private static JsonNode required(String view, Object... arguments) {
        @Nullable JsonNode folded = fold(view, arguments);
        if (folded == null) throw new AssertionError(view + " shows nothing");
        return folded;
    }

    /** Views are their feature's own; here they are only read. */
    private static @Nullable JsonNode fold(String view, Object... arguments) {
        try {
            var fold = Arrays.stream(Class.forName("nl.overeen.query." + view).getDeclaredMethods())
                    .filter(method -> method.getName().equals("fold") && method.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            fold.setAccessible(true);
            @Nullable Object folded = fold.invoke(null, arguments);
            return folded == null ? null : JSON.valueToTree(folded);
        } catch (InvocationTargetException e) {
            throw new AssertionError(view + " cannot be folded", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(view + " is not there", e);
        }
    }

    private static Object constant(String type, String name) {
        try {
            var field = Class.forName("nl.overeen.query." + type).getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " is not there", e);
        }
    }

    private static Object everything() {
        try {
            var filter = Class.forName("nl.overeen.query.decisions.Filter").getDeclaredConstructors()[0];
            filter.setAccessible(true);
            return filter.newInstance(new Object[filter.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the filter of the register is not there", e);
        }
    }
}
