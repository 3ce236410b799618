package nl.overeen.generator.act.correction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.overeen.generator.act.execution.Disputes;
import nl.overeen.generator.act.execution.Evaluations;
import nl.overeen.generator.act.execution.Execution;
import nl.overeen.generator.act.table.Ground;
import nl.overeen.generator.act.text.Editions;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.Standing;
import nl.overeen.generator.region.Things.Dispute;
import org.jspecify.annotations.Nullable;

/** What a fact ought to have said, from a day: judged as if what it said were not there. */
record Saying(Region region, Said said, LocalDate day) {

    /** The body that says it again; null where that may not be said. */
    @Nullable
    Map<String, Object> again() {
        Dice dice = region.dice();
        var body = said.body();
        return switch (said.kind()) {
            case ADMITTED -> when(!member(), body);
            case RELEASED -> when(member(), body);
            case APPOINTED ->
                when(
                        !succeeded(said.stream()),
                        Body.without(Body.with(body, "titel", dice.text("gedelegeerde", 0)), "tot"));
            case ENDED ->
                when(
                        holds(standing().functions(said.stream(), day, said).stream()
                                .map(Standing.Held::id)),
                        body);
            case GRANTED -> when(delegate() && !succeeded(said.stream()), Body.without(body, "tot"));
            case REVOKED ->
                when(
                        holds(standing().mandates(said.stream(), day, said).stream()
                                .map(Standing.Scope::id)),
                        body);
            case ENTRUSTED ->
                when(
                        !succeeded(said.stream()) && !succeeded(said.text("vertegenwoordiger")),
                        Body.without(body, "tot"));
            case WITHDRAWN ->
                when(
                        holds(standing().representations(said.stream(), day, said).stream()
                                .map(Standing.Scope::id)),
                        body);
            case RENAMED -> Body.of("naam", dice.text("Partij", 0));
            case SUCCEEDED -> when(successorsStand(), body);
            case CONTACT ->
                when(
                        standing().functions(said.stream(), day, null).stream()
                                .anyMatch(held -> held.id().equals(body.get("functie"))),
                        body);
            case THEME -> Body.without(Body.with(body, "naam", dice.text("Thema", 0)), "toelichting");
            case THEME_REVISED ->
                when(theme() && Ground.mayRevise(region, said, day), Body.of("naam", dice.text("Thema", 0)));
            case THEME_RETIRED -> when(theme(), body);
            case LED -> led();
            case PROGRESS -> when(there("acties"), Execution.progress(region, said.about()));
            case MEASURED -> measured();
            case EDITION_CLOSED -> when(closes(), body);
            case STEP -> when(version(), Body.without(body, "partijen"));
            case FULFILMENT ->
                when(!day.isBefore(met()), Body.of("stand", "nagekomen", "verslag", dice.text("Toch", 20)));
            case FEEDBACK -> when(!day.isBefore(met()), Body.of("aan", dice.text("Ouders", 0)));
            case CONFIRMED, CONTESTED -> when(!day.isBefore(met()), Body.with(body, "reden", dice.text("Toch", 0)));
            case STATEMENT, ADVICE, SETTLED -> when(open(), Disputes.again(region, said.kind()));
            case EVALUATION -> Evaluations.again(region, said);
            case FOLLOW_UP -> followed();
            case CONTENT,
                    CONVENED,
                    ATTENDANCE,
                    DISCUSSION,
                    COMMITMENT,
                    POSITION,
                    CONCLUDED,
                    JOINED,
                    RATIFIED,
                    REFUSED -> null;
        };
    }

    /** Nothing in a dispute is taken back after its settlement, but the settlement. */
    boolean mayExpire() {
        return switch (said.kind()) {
            case STATEMENT, ADVICE, SETTLED -> !Disputes.settled(region, dispute(), said);
            default -> true;
        };
    }

    private static @Nullable Map<String, Object> when(boolean may, Map<String, Object> body) {
        return may ? body : null;
    }

    private Standing standing() {
        return region.standing();
    }

    private boolean member() {
        return standing().members(region.id(), day, said).contains(said.about());
    }

    private boolean succeeded(String party) {
        return standing().succeeded(party, day, said);
    }

    private boolean holds(java.util.stream.Stream<String> ids) {
        return ids.anyMatch(said.about()::equals);
    }

    private boolean delegate() {
        return standing().functions(said.stream(), day, null).stream()
                .anyMatch(held -> held.role().equals("gedelegeerde")
                        && held.id().equals(said.body().get("functie")));
    }

    private boolean successorsStand() {
        return standing().all(Kind.SUCCEEDED).stream()
                        .noneMatch(one ->
                                one != said && !one.voided() && one.stream().equals(said.stream()))
                && ((java.util.List<?>) Objects.requireNonNull(said.body().get("opvolgers")))
                        .stream().noneMatch(party -> succeeded(String.valueOf(party)));
    }

    private boolean theme() {
        return standing().themes(region.id(), day, said).contains(said.about());
    }

    private @Nullable Map<String, Object> led() {
        var leaders = Execution.leaders(region, day);
        return leaders.isEmpty() ? null : Body.of("partijen", leaders);
    }

    private Ambition ambition() {
        return region.ambitions().stream()
                .filter(one -> one.id().equals(said.stream()))
                .findFirst()
                .orElseThrow();
    }

    private boolean there(String name) {
        return ambition().ever(name, day).stream().anyMatch(part -> said.about().equals(part.get("id")));
    }

    private @Nullable Map<String, Object> measured() {
        return ambition().ever("doelen", day).stream()
                .flatMap(goal -> Ambition.parts(goal, "indicatoren").stream())
                .filter(part -> said.about().equals(part.get("id")))
                .findFirst()
                .map(part -> Execution.measurement(region, said.about(), "toestand".equals(part.get("soort"))))
                .orElse(null);
    }

    private boolean closes() {
        var edition = region.things().editions().stream()
                .filter(one -> one.id().equals(said.stream()))
                .findFirst()
                .orElseThrow();
        return Editions.closed(region, edition, said).equals(LocalDate.MAX)
                && !day.isBefore(edition.revisions().getLast());
    }

    private boolean version() {
        int number = (Integer) Objects.requireNonNull(said.body().get("versie"));
        return region.things().documents().stream()
                .filter(one -> one.id().equals(said.stream()))
                .anyMatch(one -> !one.versions().get(number - 1).isAfter(day));
    }

    private LocalDate met() {
        return region.meetings().stream()
                .filter(one -> one.id().equals(said.stream()))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private Dispute dispute() {
        return region.things().disputes().stream()
                .filter(one -> one.id().equals(said.stream()))
                .findFirst()
                .orElseThrow();
    }

    private boolean open() {
        Dispute one = dispute();
        if (Disputes.settled(region, one, said) || day.isBefore(one.raised())) return false;
        return said.kind() != Kind.SETTLED || !day.isBefore(Disputes.last(region, one, said));
    }

    private @Nullable Map<String, Object> followed() {
        boolean other = standing().all(Kind.FOLLOW_UP).stream()
                .anyMatch(one -> one != said && !one.voided() && one.about().equals(said.about()));
        boolean done = standing().all(Kind.EVALUATION).stream()
                .anyMatch(one -> one.about().equals(said.about()) && !one.voided() && !day.isBefore(one.day()));
        return other || !done ? null : Evaluations.next(region, day);
    }
}
