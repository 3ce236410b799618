package nl.overeen.query.platform.cell;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The herkomst of one value.
 *
 * @param veld   its address
 * @param soort  gesteld by facts, berekend from other values, or afwezig
 * @param waarde absent when there is none
 * @param door   the facts that made it, in the order recorded: without any of them it would be another, or stand by another
 *               decision; of what is absent, those that took it away
 * @param eerder what it was before, newest first
 * @param uit    what a computed value is computed from
 * @param namen  of the parties, functions, themes and parts that stand here by id
 */
public record ProvenanceView(
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        String veld,
        Provenance.Kind soort,
        @Schema(implementation = String.class) @Nullable Object waarde,
        List<FactLine> door,
        List<EerdereWaarde> eerder,
        List<Invoer> uit,

        List<Names.Naam> namen) {

    /** @param waarde absent where there was none in between */
    public record EerdereWaarde(
            @Schema(implementation = String.class) @Nullable Object waarde, FactLine feit) {}

    /** @param ambitie whose field it is, on the agenda */
    public record Invoer(
            @Nullable UUID ambitie,
            String veld,
            @Schema(implementation = String.class) @Nullable Object waarde) {}

    /**
     * @param asked empty for an address that the thing does not have
     * @throws nl.overeen.query.platform.web.Refusal then
     */
    public static ProvenanceView of(Address address, Optional<Provenance> asked, Moment moment) {
        Provenance found = asked.orElseThrow(Address::unknown);
        var lines = new FactLines(moment);
        var names = new Names(moment).of(address).of(found.value());
        found.earlier().forEach(each -> names.of(each.value()));
        found.inputs().forEach(each -> names.of(each.address()).of(each.value()));
        return new ProvenanceView(
                moment.day(),
                moment.known(),
                moment.planned(),
                address.toString(),
                found.kind(),
                found.value(),
                lines.lines(found.makers()),
                found.earlier().stream()
                        .map(each -> new EerdereWaarde(each.value(), lines.line(each.fact())))
                        .toList(),
                found.inputs().stream()
                        .map(each -> new Invoer(
                                each.address().ambition(),
                                each.address().within().toString(),
                                each.value()))
                        .toList(),
                names.taken());
    }
}
