package nl.overeen.query.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Reservation;
import nl.overeen.events.time.Fact;
import nl.overeen.query.document.Meeting;
import nl.overeen.query.document.Page;
import nl.overeen.query.work.WorkView.Werkbekrachtiging;
import nl.overeen.query.work.WorkView.Werkbevestiging;
import nl.overeen.query.work.WorkView.Werkpunt;
import nl.overeen.query.work.WorkView.Werktoezegging;
import nl.overeen.query.work.WorkView.Whose;
import org.jspecify.annotations.Nullable;

/** What the OOGOs of a region ask of parties. */
record Meetings(Page page, Whose whose, List<Meeting> all) {

    Meetings(Page page, Whose whose) {
        this(page, whose, Meeting.in(page.moment().facts()));
    }

    /** Items of OOGOs not closed, on which an asked party has taken no position. */
    List<Werkpunt> awaiting() {
        var awaiting = new ArrayList<Werkpunt>();
        for (Meeting meeting : all) {
            if (meeting.stand().equals("gesloten") || meeting.stand().equals("afgelast")) continue;
            var asked = page.asked(meeting).stream().filter(whose::is).toList();
            for (Meeting.Item item : meeting.items()) {
                var silent = asked.stream()
                        .filter(party -> !item.standing().containsKey(party))
                        .toList();
                if (item.withdrawn() || item.conclusion() != null || silent.isEmpty()) continue;
                awaiting.add(new Werkpunt(
                        meeting.convened().oogo().value(),
                        meeting.convened().name(),
                        meeting.convened().day(),
                        item.tabled().item(),
                        item.tabled().title(),
                        item.tabled().kind(),
                        silent.stream().map(page.known()::partij).toList()));
            }
        }
        return awaiting;
    }

    /** Of decisions that were taken: where nothing was decided there is nothing to ratify. */
    List<Werkbekrachtiging> toRatify() {
        var open = new ArrayList<Werkbekrachtiging>();
        for (Decision decision : page.moment().decisions().inOrder()) {
            if (!isTaken(decision)) continue;
            for (Reservation it : decision.reservations())
                if (whose.is(it.party()) && it.on(page.moment().day()) == Reservation.State.OPEN)
                    open.add(new Werkbekrachtiging(
                            page.known().partij(it.party()),
                            decision.concluded().decision().value(),
                            decision.concluded().number(),
                            decision.oogo().oogo().value(),
                            decision.concluded().item(),
                            item(decision).tabled().title(),
                            it.before()));
        }
        return open;
    }

    /** Positions that stand, recorded by the secretaris, on which the party has not been heard. */
    List<Werkbevestiging> toConfirm() {
        var open = new ArrayList<Werkbevestiging>();
        for (Meeting meeting : all) {
            var heard = new HashSet<FactId>();
            for (Fact fact : meeting.afterwards()) {
                if (fact.event() instanceof PositionConfirmed it) heard.add(it.position());
                if (fact.event() instanceof PositionContested it) heard.add(it.position());
            }
            for (Meeting.Item item : meeting.items())
                for (Fact fact : item.standing().values()) {
                    var taken = (PositionTaken) fact.event();
                    if (!taken.spoken() || heard.contains(fact.id()) || !whose.is(taken.party())) continue;
                    open.add(new Werkbevestiging(
                            fact.id(),
                            page.known().partij(taken.party()),
                            meeting.convened().oogo().value(),
                            meeting.convened().name(),
                            item.tabled().item(),
                            item.tabled().title(),
                            taken.position()));
                }
        }
        return open;
    }

    /** Promises neither kept nor given up. */
    List<Werktoezegging> promises() {
        var reports = new HashMap<CommitmentId, CommitmentReportedOn>();
        for (Fact fact : page.moment().facts())
            if (fact.event() instanceof CommitmentReportedOn it) reports.put(it.commitment(), it);
        var open = new ArrayList<Werktoezegging>();
        for (Fact fact : page.moment().facts()) {
            if (!(fact.event() instanceof CommitmentRecorded it)) continue;
            @Nullable CommitmentReportedOn report = reports.get(it.commitment());
            boolean theirs = whose.is(it.party()) || it.to().isEmpty() || whose.isOneOf(it.to());
            if (theirs && (report == null || report.fulfilment() == Fulfilment.RUNNING))
                open.add(promise(it, fact, report));
        }
        return open;
    }

    private Werktoezegging promise(CommitmentRecorded it, Fact fact, @Nullable CommitmentReportedOn report) {
        @Nullable LocalDate due = it.due();
        return new Werktoezegging(
                it.commitment().value(),
                page.known().partij(it.party()),
                it.to().stream().map(page.known()::partij).toList(),
                it.promise(),
                UUID.fromString(fact.id().stream()),
                meeting(fact.id().stream()).convened().name(),
                it.item(),
                due,
                due != null && page.moment().day().isAfter(due),
                report == null ? null : report.report());
    }

    private static boolean isTaken(Decision decision) {
        return switch (decision.concluded().outcome()) {
            case ADOPTED, ADOPTED_WITH_RESERVATION, ORDERED, ORDERED_WITH_RESERVATION -> true;
            case DISCUSSED, NO_AGREEMENT, HELD_OVER -> false;
        };
    }

    private Meeting.Item item(Decision decision) {
        return meeting(decision.fact().stream()).items().stream()
                .filter(item -> item.tabled().item() == decision.concluded().item())
                .findFirst()
                .orElseThrow();
    }

    private Meeting meeting(String stream) {
        return all.stream()
                .filter(meeting -> meeting.convened().oogo().toString().equals(stream))
                .findFirst()
                .orElseThrow();
    }
}
