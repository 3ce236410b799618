package nl.overeen.query.ambition.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Investment;
import nl.overeen.events.ambition.Link;
import nl.overeen.events.ambition.LinkKind;
import nl.overeen.events.ambition.Participant;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The text of one revision as people read it. */
public record AmbitionText(
        Text titel,
        @Nullable Text toelichting,
        List<ThemeId> themas,
        List<Doel> doelen,
        List<Actie> acties,
        List<Deelnemer> participanten,
        @Nullable Trekker trekker,
        @Nullable HoursView uren,
        @Nullable Investering investering,
        List<Koppeling> koppelingen) {

    public static AmbitionText of(Content content, Map<PartyId, Registered> parties) {
        return new AmbitionText(
                content.title(),
                content.explanation(),
                content.themes(),
                content.goals().stream().map(Doel::of).toList(),
                content.actions().stream().map(Actie::of).toList(),
                content.participants().stream()
                        .map(participant -> Deelnemer.of(participant, parties))
                        .toList(),
                content.lead() == null ? null : Trekker.of(content.lead(), parties),
                content.hours() == null ? null : HoursView.of(content.hours()),
                content.investment() == null ? null : Investering.of(content.investment()),
                content.links().stream().map(Koppeling::of).toList());
    }

    /** The same text where someone was put in the lead: the lead as proposed no longer holds. */
    public AmbitionText led(@Nullable Trekker assigned) {
        return assigned == null
                ? this
                : new AmbitionText(
                        titel,
                        toelichting,
                        themas,
                        doelen,
                        acties,
                        participanten,
                        assigned,
                        uren,
                        investering,
                        koppelingen);
    }

    /** A goal and what is measured for it. */
    public record Doel(UUID id, Text tekst, List<Meetbaar> indicatoren) {
        static Doel of(Goal goal) {
            return new Doel(
                    goal.id().value(),
                    goal.text(),
                    goal.indicators().stream().map(Meetbaar::of).toList());
        }
    }

    /** An indicator; without a baseline there is "geen nulmeting", never 0. */
    public record Meetbaar(
            UUID id,
            Text tekst,
            IndicatorKind soort,
            @Nullable Text eenheid,
            @Nullable BigDecimal nulmeting,
            @Nullable BigDecimal streefwaarde,
            @Nullable Day uiterlijk,
            @Nullable Text bron) {
        static Meetbaar of(Indicator indicator) {
            return new Meetbaar(
                    indicator.id().value(),
                    indicator.text(),
                    indicator.kind(),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.target(),
                    indicator.due(),
                    indicator.source());
        }
    }

    /** An action with its planning as written. */
    public record Actie(
            UUID id,
            @Nullable String nummer,
            Text tekst,
            @Nullable Gepland planning) {
        static Actie of(Action action) {
            return new Actie(
                    action.id().value(),
                    action.number(),
                    action.text(),
                    action.planning() == null ? null : Gepland.of(action.planning()));
        }
    }

    /** @param leesbaar whether a period could be read from the words; it is never guessed */
    public record Gepland(
            Text tekst, @Nullable Day van, @Nullable Day tot, boolean leesbaar) {
        static Gepland of(Planning planning) {
            return new Gepland(
                    planning.text(),
                    planning.from(),
                    planning.until(),
                    planning.from() != null || planning.until() != null);
        }
    }

    /**
     * Who takes part; van and tot bound a range such as "2/3 gemeenten".
     *
     * @param id its part in the address of a field
     */
    public record Deelnemer(
            String id,
            Text tekst,
            @Nullable UUID partij,
            @Nullable String naam,
            @Nullable Integer van,
            @Nullable Integer tot) {
        static Deelnemer of(Participant participant, Map<PartyId, Registered> parties) {
            @Nullable PartyId party = participant.party();
            return new Deelnemer(
                    participant.text().id(),
                    participant.text(),
                    party == null ? null : party.value(),
                    party == null ? null : name(party, parties),
                    participant.least(),
                    participant.most());
        }
    }

    /** A reference to another ambition, or to one of its actions. */
    public record Koppeling(
            LinkKind soort,
            UUID ambitie,
            @Nullable UUID actie,
            @Nullable Text toelichting) {
        static Koppeling of(Link link) {
            return new Koppeling(
                    link.kind(),
                    link.ambition().value(),
                    link.action() == null ? null : link.action().value(),
                    link.note());
        }
    }

    /** @param bedrag in euro */
    public record Investering(
            @Nullable BigDecimal bedrag,
            boolean nogOnbekend,
            @Nullable Text toelichting) {
        static Investering of(Investment investment) {
            return new Investering(investment.amount(), investment.amount() == null, investment.note());
        }
    }

    /** What a party is called. */
    public static @Nullable String name(PartyId id, Map<PartyId, Registered> parties) {
        @Nullable Registered party = parties.get(id);
        return party == null ? null : party.name();
    }
}
