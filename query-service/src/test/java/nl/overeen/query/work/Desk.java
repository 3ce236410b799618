package nl.overeen.query.work;

import static nl.overeen.query.platform.test.Region.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.work.WorkView.Werkactie;
import org.jspecify.annotations.Nullable;

/** A region with an ambition that a party is proposed to lead, and an OOGO to come. */
class Desk {
    final Region region = new Region().found();
    final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    final PartyId own = region.party("Gemeente 1");
    final PartyId school = region.party("Schoolbestuur", PartyKind.OTHER);
    final Region.Speaker alderman = region.speaker(own, Role.DELEGATE);
    final ActionId action = new ActionId(UUID.randomUUID());
    final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    final OogoId oogo;

    Desk() {
        region.admit(swv).admit(own).admit(school).effective("2016-02-01");
        region.add(ambition.value(), new Proposed(ambition, region.id, swv, false, content(own)));
        oogo = region.convene(LocalDate.of(2016, 4, 6));
    }

    List<@Nullable String> silent(String day) {
        return table(day).agendapunten().stream()
                .flatMap(item -> item.partijen().stream())
                .<@Nullable String>map(Author.Partij::naam)
                .toList();
    }

    List<Werkactie> actions(String day, PartyId party) {
        return work(day, party).acties();
    }

    WorkView work(String day, PartyId party) {
        return Objects.requireNonNull(WorkView.fold(region.id, Set.of(party), region.on(day)));
    }

    WorkView table(String day) {
        return Objects.requireNonNull(WorkView.fold(region.id, Set.of(), region.on(day)));
    }

    void report(String day, Progress progress) {
        region.effective(day).add(ambition.value(), new ProgressReported(action, progress, null));
    }

    void reserved(Outcome outcome) {
        region.table(oogo, 1).effective("2016-04-06");
        take(false, LocalDate.of(2016, 5, 1));
        region.conclude(
                oogo, 1, outcome, List.of(), new Standing(own, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION));
    }

    void take(boolean spoken, @Nullable LocalDate ratifyBefore) {
        var position = ratifyBefore == null ? Position.AGREED : Position.AGREED_WITH_RESERVATION;
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        own,
                        position,
                        List.of(),
                        alderman.person(),
                        alderman.function(),
                        null,
                        null,
                        ratifyBefore,
                        null,
                        spoken));
    }

    CommitmentId promise(List<PartyId> to, @Nullable LocalDate due) {
        var id = new CommitmentId(UUID.randomUUID());
        region.effective("2016-04-06").add(oogo.value(), new CommitmentRecorded(id, null, own, text(), to, due));
        return id;
    }

    MandateId grant(PartyId party, @Nullable String until) {
        var mandate = new MandateId(UUID.randomUUID());
        var period = until == null ? new Period(LocalDate.of(2016, 1, 1), null) : until(until);
        region.add(
                party.value(),
                new MandateGranted(mandate, alderman.function(), region.id, Scope.ALL, period, ground()));
        return mandate;
    }

    static Period until(String last) {
        return new Period(LocalDate.of(2016, 1, 1), LocalDate.parse(last));
    }

    static Ground ground() {
        return new Ground(text(), LocalDate.of(2015, 12, 1), null);
    }

    Content content(PartyId... lead) {
        var planned = new Planning(text(), null, new Day("2016-09"));
        return new Content(
                text(),
                null,
                List.of(),
                List.of(),
                List.of(new Action(action, "8.3", text(), planned)),
                List.of(),
                lead.length == 0 ? null : new Lead(List.of(lead), null),
                null,
                null,
                List.of(),
                null);
    }
}
