package nl.overeen.command.ambition.text;

import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.AmbitionEvent.Withdrawn;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Origin;

/**
 * The text of an ambition in its revisions, and what may become of it; pure.
 *
 * @param draft     not yet shown to the other parties
 * @param revisions in order, at least one
 * @param changed   the day of the last change of content
 */
public record Wording(
        AmbitionId ambition,
        CollaborationId collaboration,
        PartyId proposer,
        boolean draft,
        List<Revision> revisions,
        LocalDate changed) {

    public static Wording of(Proposed proposed, LocalDate day) {
        return new Wording(
                proposed.ambition(),
                proposed.collaboration(),
                proposed.proposer(),
                proposed.draft(),
                List.of(new Revision(1, day, proposed.content())),
                day);
    }

    /** The text now. */
    public Content content() {
        return revisions.getLast().content();
    }

    /** Whether the text now says that the ambition ends; whether a decision adopted that is not known here. */
    public boolean ends() {
        return content().ending() != null;
    }

    /** A draft does not exist for other parties. */
    public boolean isVisibleTo(Origin origin) {
        return !draft || proposer.equals(origin.party());
    }

    /** Not even the version of a draft is known to others, so this comes before If-Match is judged. */
    public void checkVisible(Origin origin) {
        if (!isVisibleTo(origin)) throw notFound();
    }

    public DraftShared share(LocalDate day) {
        if (!draft) throw rule("ambitie.al-gedeeld", "Deze ambitie is al met de anderen gedeeld.");
        check(day);
        return new DraftShared(
                ambition, collaboration, proposer, revisions.getLast().number(), content());
    }

    /** @param resume whether an ambition that was to end goes on after all */
    public Amended amend(Content next, boolean resume, LocalDate day) {
        if (next.equals(content()))
            throw rule("ambitie.niets-gewijzigd", "Deze wijziging verandert niets aan de tekst.");
        if (!resume) checkGoesOn();
        checkDay(day);
        return new Amended(number(), next);
    }

    /** That it goes up in others; whether all its parts have a place is for {@link Distribution} to say. */
    public Merged merge(List<Carried> carried, Dropped dropped, LocalDate day) {
        check(day);
        if (draft) throw rule("samenvoeging.concept", "Deel een concept eerst; daarna kunt u het samenvoegen.");
        var into = carried.stream().map(Carried::into).toList();
        return new Merged(number(), content().ending(new Ending(into)), carried, dropped);
    }

    /** That it takes over parts of another. */
    public Absorbed absorb(Wording other, Carried carried, LocalDate day) {
        if (draft) throw rule("samenvoeging.concept", "Deel een concept eerst; daarna kunt u het samenvoegen.");
        check(day);
        return new Absorbed(number(), Absorption.of(content(), other.content(), carried), other.ambition);
    }

    public Withdrawn withdraw(LocalDate day) {
        check(day);
        return new Withdrawn(number(), content().ending(new Ending(List.of())));
    }

    /** After a fact that made a revision. */
    public Wording after(RevisionEvent event, LocalDate day) {
        return switch (event) {
            case Proposed proposed -> of(proposed, day);
            case DraftShared ignored -> new Wording(ambition, collaboration, proposer, false, revisions, day);
            case Amended next -> with(next, day);
            case Merged next -> with(next, day);
            case Absorbed next -> with(next, day);
            case Withdrawn next -> with(next, day);
        };
    }

    private Wording with(RevisionEvent next, LocalDate day) {
        var all = new ArrayList<>(revisions);
        all.add(new Revision(next.revision(), day, next.content()));
        return new Wording(ambition, collaboration, proposer, draft, List.copyOf(all), day);
    }

    private int number() {
        return revisions.getLast().number() + 1;
    }

    private void check(LocalDate day) {
        checkGoesOn();
        checkDay(day);
    }

    private void checkGoesOn() {
        if (ends())
            throw rule(
                    "ambitie.beeindigd",
                    "Deze ambitie is samengevoegd of ingetrokken. Wijzigen kan alleen als u zegt dat zij verder gaat.");
    }

    private void checkDay(LocalDate day) {
        if (day.isBefore(changed))
            throw rule(
                    "ambitie.eerder-dan-laatste-wijziging",
                    "De tekst is later nog gewijzigd. Een wijziging kan niet gelden vanaf een dag daarvoor.");
    }
}
