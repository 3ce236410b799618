package nl.overeen.query.oogo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.access.Functions;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.oogo.ItemView.Gedelegeerde;
import nl.overeen.query.oogo.ItemView.Tafelpartij;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.PersonName;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What an OOGO's page needs of other streams: who is asked, who may speak, what the texts are called. */
record Asked(Author.Known known, Moment moment) {

    Asked(Moment moment) {
        this(Author.Known.in(moment.recorded(), moment.day()), moment);
    }

    /** The parties at the table on the day that hold a position, in the order in which they joined. */
    List<Tafelpartij> parties(CollaborationId collaboration, LocalDate day) {
        var facts = stream(collaboration.toString());
        return Members.on(facts, day).stream()
                .filter(party -> known.parties().get(party).kind().holdsPosition())
                .map(this::party)
                .toList();
    }

    Tafelpartij party(PartyId id) {
        Registered party = known.parties().get(id);
        return new Tafelpartij(id.value(), party.name(), party.kind());
    }

    List<Gedelegeerde> delegates(UUID party, LocalDate day) {
        return Functions.on(stream(party.toString()), day).stream()
                .filter(function -> function.role() == Role.DELEGATE)
                .map(function -> new Gedelegeerde(
                        function.person().value(), new PersonName(function.person()), function.title()))
                .toList();
    }

    /** What a pinned text is called in the revision pinned. */
    @Nullable
    Text title(PinnedText pinned) {
        for (Fact fact : stream(pinned.id().toString())) {
            @Nullable TextRevision made = TextRevision.madeBy(fact).orElse(null);
            if (made != null && made.text().equals(pinned)) return made.title();
        }
        return null;
    }

    private List<Fact> stream(String id) {
        return moment.recorded().stream()
                .filter(fact -> fact.id().stream().equals(id))
                .toList();
    }
}
