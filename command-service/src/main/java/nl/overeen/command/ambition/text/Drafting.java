package nl.overeen.command.ambition.text;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.command.ambition.text.ContentBody.ActionBody;
import nl.overeen.command.ambition.text.ContentBody.GoalBody;
import nl.overeen.command.ambition.text.ContentBody.HoursBody;
import nl.overeen.command.ambition.text.ContentBody.HoursLineBody;
import nl.overeen.command.ambition.text.ContentBody.IndicatorBody;
import nl.overeen.command.ambition.text.ContentBody.InvestmentBody;
import nl.overeen.command.ambition.text.ContentBody.LeadBody;
import nl.overeen.command.ambition.text.ContentBody.LinkBody;
import nl.overeen.command.ambition.text.ContentBody.ParticipantBody;
import nl.overeen.command.ambition.text.ContentBody.PlanningBody;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.text.Wording;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.Investment;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Link;
import nl.overeen.events.ambition.Participant;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** From the words of a request to the text of a revision: what did not change keeps its id, what is left out stays. */
public record Drafting(Wording words, @Nullable Content current) {

    /** @param current the text that changes; absent for a new one */
    public static Drafting of(Texts texts, @Nullable Content current) {
        return new Drafting(Wording.beside(current, texts), current);
    }

    /** The text as it is to be; an ending is never drafted. */
    public Content content(ContentBody body) {
        Text title = body.titel() == null ? Objects.requireNonNull(current).title() : text(body.titel());
        var now = current != null ? current : Content.titled(title);
        return new Content(
                title,
                kept(body.toelichting(), this::text, now.explanation()),
                body.themas() == null ? now.themes() : all(body.themas(), ThemeId::new),
                body.doelen() == null ? now.goals() : all(body.doelen(), this::goal),
                body.acties() == null ? now.actions() : all(body.acties(), this::action),
                body.participanten() == null ? now.participants() : all(body.participanten(), this::participant),
                kept(body.trekker(), this::lead, now.lead()),
                kept(body.ureninzet(), this::hours, now.hours()),
                kept(body.investering(), this::investment, now.investment()),
                body.koppelingen() == null ? now.links() : all(body.koppelingen(), this::link),
                null);
    }

    private Goal goal(GoalBody body) {
        return new Goal(
                new GoalId(id(body.id())), text(body.tekst()), all(orNone(body.indicatoren()), this::indicator));
    }

    private Indicator indicator(IndicatorBody body) {
        return new Indicator(
                new IndicatorId(id(body.id())),
                text(body.tekst()),
                body.soort(),
                optional(body.eenheid(), this::text),
                body.nulmeting(),
                body.streefwaarde(),
                optional(body.uiterlijk(), Day::new),
                optional(body.bron(), this::text));
    }

    private Action action(ActionBody body) {
        return new Action(
                new ActionId(id(body.id())),
                body.nummer(),
                text(body.tekst()),
                optional(body.planning(), this::planning));
    }

    private Planning planning(PlanningBody body) {
        return new Planning(text(body.tekst()), optional(body.van(), Day::new), optional(body.tot(), Day::new));
    }

    private Participant participant(ParticipantBody body) {
        return new Participant(text(body.tekst()), optional(body.partij(), PartyId::new), body.van(), body.tot());
    }

    private Lead lead(LeadBody body) {
        return new Lead(all(orNone(body.partijen()), PartyId::new), optional(body.tekst(), this::text));
    }

    private Hours hours(HoursBody body) {
        return new Hours(body.gesteld(), all(orNone(body.regels()), this::line), orNone(body.legenda()));
    }

    private HoursLine line(HoursLineBody body) {
        boolean either = body.codes() != null && body.codes().contains(" of ");
        var codes =
                body.codes() == null ? List.<String>of() : List.of(body.codes().split(either ? " of " : "/"));
        return new HoursLine(text(body.omschrijving()), body.uren(), codes, either, body.gesteld());
    }

    private Link link(LinkBody body) {
        return new Link(
                body.soort(),
                new AmbitionId(body.ambitie()),
                optional(body.actie(), ActionId::new),
                optional(body.toelichting(), this::text));
    }

    private Investment investment(InvestmentBody body) {
        return new Investment(body.bedrag(), optional(body.toelichting(), this::text));
    }

    private Text text(String plain) {
        return words.text(plain);
    }

    private static UUID id(@Nullable UUID known) {
        return known != null ? known : UUID.randomUUID();
    }

    private static <A, B> List<B> all(List<A> list, Function<A, B> each) {
        return list.stream().map(each).toList();
    }

    private static <A> List<A> orNone(@Nullable List<A> list) {
        return list == null ? List.of() : list;
    }

    private static <A, B> @Nullable B optional(@Nullable A value, Function<A, B> each) {
        return value == null ? null : each.apply(value);
    }

    private static <A, B> @Nullable B kept(@Nullable A value, Function<A, B> each, @Nullable B current) {
        return value == null ? current : each.apply(value);
    }
}
