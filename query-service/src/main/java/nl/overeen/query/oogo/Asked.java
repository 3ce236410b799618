package nl.overeen.query.oogo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.access.Functions;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.collaboration.Procedures;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Representations;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.oogo.ItemView.Gedelegeerde;
import nl.overeen.query.oogo.ItemView.Tafelpartij;
import nl.overeen.query.oogo.ItemView.Vertegenwoordigd;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.PersonName;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What an OOGO's page needs of other streams: who is asked, who may speak, what the texts are called. */
record Asked(Author.Known known, Moment moment) {

    Asked(Moment moment) {
        this(Author.Known.in(moment), moment);
    }

    /** The parties at the table on its day whose kind its procedure asks, in the order in which they joined. */
    List<Tafelpartij> parties(Convened oogo) {
        var facts = moment.recorded(oogo.collaboration());
        var kinds = Procedures.asked(facts, oogo.procedure());
        return Members.on(facts, oogo.day()).stream()
                .filter(party -> kinds.contains(known.parties().get(party).kind()))
                .map(this::party)
                .toList();
    }

    /** The version of the procedure under which it is held; empty before the first. */
    Optional<Procedure> procedure(Convened oogo) {
        return Procedures.version(moment.recorded(oogo.collaboration()), oogo.procedure());
    }

    Tafelpartij party(PartyId id) {
        Registered party = known.parties().get(id);
        return new Tafelpartij(id.value(), party.name(), party.kind());
    }

    /** Who may speak for a party on the day of the OOGO: its own delegates, then those of whom it let speak for it. */
    List<Gedelegeerde> delegates(UUID party, Convened oogo) {
        var own = delegates(party, oogo, null);
        var others = Representations.on(moment.recorded(party), oogo.day()).stream()
                .filter(entrusted -> entrusted.collaboration().equals(oogo.collaboration()))
                .flatMap(entrusted -> delegates(entrusted.representative().value(), oogo, represented(entrusted)));
        return Stream.concat(own, others).toList();
    }

    /** By whom a party lets itself be represented; absent when that is not known. */
    @Nullable
    Vertegenwoordigd represented(PartyId party, @Nullable RepresentationId id) {
        for (Fact fact : moment.recorded(party))
            if (fact.event() instanceof RepresentationEntrusted entrusted
                    && entrusted.representation().equals(id)) return represented(entrusted);
        return null;
    }

    /** What a pinned text is called in the revision pinned. */
    @Nullable
    Text title(PinnedText pinned) {
        return TextRevision.title(pinned, moment.recorded(pinned.id()));
    }

    private Vertegenwoordigd represented(RepresentationEntrusted entrusted) {
        return new Vertegenwoordigd(entrusted.representation().value(), known.partij(entrusted.representative()));
    }

    private Stream<Gedelegeerde> delegates(UUID party, Convened oogo, @Nullable Vertegenwoordigd through) {
        return Functions.on(moment.recorded(party), oogo.day()).stream()
                .filter(function -> function.role() == Role.DELEGATE)
                .map(function -> new Gedelegeerde(
                        function.person().value(), new PersonName(function.person()), function.title(), through));
    }
}
