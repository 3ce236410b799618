package nl.overeen.query.proof;

import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Reservation;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.query.document.Meeting;
import nl.overeen.query.document.Page;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.proof.ProofView.Bekrachtiging;
import nl.overeen.query.proof.ProofView.Bewijsgrond;
import nl.overeen.query.proof.ProofView.Bewijsstandpunt;
import org.jspecify.annotations.Nullable;

/** The positions on one item as a proof shows them: each with its ground and what became of it. */
record Positions(Page page, Meeting meeting, @Nullable Decision decision) {

    Bewijsstandpunt of(Fact fact, boolean replaced) {
        var taken = (PositionTaken) fact.event();
        @Nullable Bewijsgrond ground = ground(taken);
        Author.@Nullable Partij through = ground == null ? null : ground.vertegenwoordiger();
        return new Bewijsstandpunt(
                fact.id(),
                page.known().partij(taken.party()),
                taken.position(),
                replaced,
                taken.explanation(),
                page.known()
                        .delegate(
                                through == null ? taken.party() : new PartyId(through.id()),
                                taken.function(),
                                taken.delegate()),
                ground,
                replaced ? null : ratification(taken.party()),
                taken.spoken(),
                confirmed(fact.id()),
                page.known().author(fact.origin()),
                fact.recorded(),
                page.moment().corrected(fact.id()));
    }

    /** The newest word on it: confirmed or contested. */
    private @Nullable Boolean confirmed(FactId position) {
        @Nullable Boolean said = null;
        for (Fact fact : meeting.afterwards()) {
            if (fact.event() instanceof PositionConfirmed it && it.position().equals(position)) said = true;
            if (fact.event() instanceof PositionContested it && it.position().equals(position)) said = false;
        }
        return said;
    }

    private @Nullable Bekrachtiging ratification(PartyId party) {
        if (decision == null) return null;
        for (Reservation it : decision.reservations())
            if (it.party().equals(party))
                return new Bekrachtiging(
                        it.before(), it.on(page.moment().day()), it.ratified() != null ? it.ratified() : it.refused());
        return null;
    }

    /** As it was given; a later revocation or correction changes nothing in a position. */
    private @Nullable Bewijsgrond ground(PositionTaken taken) {
        @Nullable RepresentationId representation = taken.representation();
        @Nullable MandateId mandate = taken.mandate();
        for (Fact fact : page.moment().recorded()) {
            if (fact.event() instanceof RepresentationEntrusted it
                    && it.representation().equals(representation))
                return ground(
                        "vertegenwoordiging",
                        it.representation().value(),
                        it.scope(),
                        it.period(),
                        it.ground(),
                        it.representative());
            if (representation == null
                    && fact.event() instanceof MandateGranted it
                    && it.mandate().equals(mandate))
                return ground("mandaat", it.mandate().value(), it.scope(), it.period(), it.ground(), null);
        }
        return null;
    }

    private Bewijsgrond ground(
            String kind, UUID id, Scope scope, Period period, Ground ground, @Nullable PartyId representative) {
        return new Bewijsgrond(
                kind,
                id,
                scope.all(),
                period.from(),
                period.until(),
                ground.decision(),
                ground.date(),
                ground.reference(),
                representative == null ? null : page.known().partij(representative));
    }
}
