package nl.overeen.query.platform.timetravel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.query.platform.test.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisibleTest {
    private static final FunctionId FUNCTION = new FunctionId(UUID.randomUUID());
    private static final Period ALWAYS = new Period(LocalDate.of(2016, 1, 1), null);

    private final CollaborationId collaboration = new CollaborationId(new UUID(1, 1));
    private final AmbitionId ambition = new AmbitionId(new UUID(2, 2));
    private final PartyId own = new PartyId(new UUID(3, 3));
    private final PartyId other = new PartyId(new UUID(4, 4));
    private final List<Fact> facts = new ArrayList<>();

    @Test
    void aDraftBeginsForOthersWhereItWasShared() {
        proposed(true);
        amended(2);
        assertThat(Visible.to(Set.of(other), Set.of(collaboration), facts)).isEmpty();
        assertThat(Visible.to(Set.of(), Set.of(collaboration), facts)).isEmpty();
        assertThat(Visible.to(Set.of(own), Set.of(collaboration), facts)).hasSize(2);
        add(
                ambition.value(),
                new AmbitionEvent.DraftShared(ambition, collaboration, own, 2, Region.content(Region.text())),
                null);
        amended(3);
        assertThat(Visible.to(Set.of(other), Set.of(collaboration), facts)).isEqualTo(facts.subList(2, 4));
        assertThat(Visible.to(Set.of(own), Set.of(collaboration), facts)).isEqualTo(facts);
    }

    @Test
    void whatAPartyArrangedForAnotherTableIsForItsOwnPeopleAndForWhoReadsThatTable() {
        var elsewhere = new CollaborationId(new UUID(1, 2));
        var mandate = new MandateId(UUID.randomUUID());
        add(
                own.value(),
                new PartyEvent.MandateGranted(mandate, FUNCTION, elsewhere, Scope.ALL, ALWAYS, ground()),
                null);
        add(own.value(), new PartyEvent.MandateRevoked(mandate), null);
        add(own.value(), new PartyEvent.ContactNamed(elsewhere, FUNCTION), null);
        add(own.value(), new FactVoided(), facts.getLast().id());
        add(own.value(), new PartyEvent.ContactNamed(collaboration, FUNCTION), null);
        assertThat(Visible.to(Set.of(other), Set.of(collaboration), facts)).isEqualTo(facts.subList(4, 5));
        assertThat(Visible.to(Set.of(other), Set.of(collaboration, elsewhere), facts))
                .isSameAs(facts);
        assertThat(Visible.to(Set.of(own), Set.of(collaboration), facts)).isSameAs(facts);
    }

    @Test
    void aProposalThatIsNoDraftIsForAll() {
        proposed(false);
        assertThat(Visible.to(Set.of(other), Set.of(collaboration), facts)).isSameAs(facts);
    }

    @Test
    void aLaterCorrectionOfAHiddenFactBeginsItsChainForOthers() {
        proposed(true);
        add(ambition.value(), new CollaborationEvent.PartyAdmitted(own), null);
        add(
                ambition.value(),
                new AmbitionEvent.DraftShared(ambition, collaboration, own, 1, Region.content(Region.text())),
                null);
        add(ambition.value(), new CollaborationEvent.PartyAdmitted(other), new FactId(ambition.toString(), 1));
        var seen = Visible.to(Set.of(other), Set.of(collaboration), facts);
        assertThat(seen).hasSize(2);
        assertThat(seen.getLast().origin().replaces()).isNull();
        assertThat(Moment.on(seen, LocalDate.of(2020, 1, 1), Instant.MAX, LocalDate.of(2020, 1, 1))
                        .facts())
                .hasSize(2);
    }

    @Test
    void theVersionIsThatOfTheWholeStreamForWhoSeesItsEndOnly() {
        proposed(true);
        add(
                ambition.value(),
                new AmbitionEvent.DraftShared(ambition, collaboration, own, 1, Region.content(Region.text())),
                null);
        var seen = Visible.to(Set.of(other), Set.of(collaboration), facts);
        assertThat(Moment.on(seen, LocalDate.of(2020, 1, 1), Instant.MAX, LocalDate.of(2020, 1, 1))
                        .version(ambition.value()))
                .isEqualTo(2);
    }

    private void proposed(boolean draft) {
        add(
                ambition.value(),
                new AmbitionEvent.Proposed(ambition, collaboration, own, draft, Region.content(Region.text())),
                null);
    }

    private void amended(int revision) {
        add(ambition.value(), new AmbitionEvent.Amended(revision, Region.content(Region.text())), null);
    }

    private void add(UUID stream, Object event, @Nullable FactId replaces) {
        var origin =
                new Origin(new PersonId(own.value()), null, null, null, null, new Day("2016"), null, "r", replaces);
        facts.add(new Fact(new FactId(stream.toString(), facts.size()), facts.size(), Instant.EPOCH, origin, event));
    }

    private static Ground ground() {
        return new Ground(Region.text(), LocalDate.of(2015, 12, 1), null);
    }
}
