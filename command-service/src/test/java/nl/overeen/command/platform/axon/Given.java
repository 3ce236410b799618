package nl.overeen.command.platform.axon;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Role;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/**
 * Builds aggregate fixtures whose handlers get their {@link Call}, {@link Origin} and {@link Streams}.
 *
 * <pre>
 * Given given = new Given();
 * var ambition = given.fixture(Ambition.class);
 * given.elsewhere(party, given.as(Role.PARTY_STEWARD).forParty(party).on("2016-01-01"), new MandateGranted(…));
 * var delegate = given.as(Role.DELEGATE).forParty(party).on("2016-04-06");
 * ambition.given(delegate.facts(new Proposed(…)))
 *         .when(new AmendAmbition(…), delegate.command())       // or .command(3L) for If-Match: "3"
 *         .expectEvents(new Amended(…));                         // or given.expectRejection(result, "ambitie.gelijk")
 * </pre>
 */
public final class Given {
    private final InMemoryEventStorageEngine others = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(others).build();

    private final Claims claims = new Names();

    /** A fixture; further injectable resources may be registered on it. */
    public <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerParameterResolverFactory(new CallParameters(this::streams));
        fixture.registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(List.of(new OriginCorrelation())));
        fixture.registerInjectableResource(streams());
        fixture.registerInjectableResource(claims);
        return fixture;
    }

    /** What the fixture's aggregate reads of other streams. */
    public Streams streams() {
        return new Streams(store);
    }

    /** What its aggregates claimed. */
    public Claims claims() {
        return claims;
    }

    /** Facts in another stream, after those that are there. */
    public Given elsewhere(Object stream, Acting acting, Object... events) {
        long next = others.lastSequenceNumberFor(stream.toString()).orElse(-1L) + 1;
        for (Object event : events)
            others.appendEvents(new GenericDomainEventMessage<>(
                    "given", stream.toString(), next++, event, acting.origin().toMetaData()));
        return this;
    }

    /** What a fixture is given, also where what a command replaces is looked up: the fixture keeps nothing there. */
    public List<EventMessage<?>> kept(Object stream, List<EventMessage<?>> facts) {
        facts.forEach(fact -> elsewhere(stream, new Acting(Origin.from(fact.getMetaData())), fact.getPayload()));
        return facts;
    }

    /** Someone in this role. */
    public Acting as(Role role) {
        return new Acting(new Origin(
                new PersonId(UUID.randomUUID()),
                new FunctionId(UUID.randomUUID()),
                role,
                null,
                null,
                new Day("2016-04-06"),
                null,
                UUID.randomUUID().toString(),
                null));
    }

    /** Checks the code of a rejection. */
    public static <T> org.axonframework.test.aggregate.ResultValidator<T> expectRejection(
            org.axonframework.test.aggregate.ResultValidator<T> result, String code) {
        return result.expectException(Rejection.class)
                .expectException(new CodeIs(code))
                .expectNoEvents();
    }

    /** Who acts, for whom, from which day. */
    public record Acting(Origin origin) {

        public Acting person(PersonId person) {
            return with(person, origin.function(), origin.party(), origin.collaboration(), origin.effective());
        }

        public Acting function(FunctionId function) {
            return with(origin.actor(), function, origin.party(), origin.collaboration(), origin.effective());
        }

        public Acting forParty(PartyId party) {
            return with(origin.actor(), origin.function(), party, null, origin.effective());
        }

        public Acting forCollaboration(CollaborationId collaboration) {
            return with(origin.actor(), origin.function(), null, collaboration, origin.effective());
        }

        /** "2016-04-06", "2016-04" or "2016". */
        public Acting on(String day) {
            return with(origin.actor(), origin.function(), origin.party(), origin.collaboration(), new Day(day));
        }

        public Acting on(LocalDate day) {
            return on(day.toString());
        }

        /** The metadata of a command. */
        public java.util.Map<String, String> command() {
            return CallParameters.metaData(
                    new Call(origin, null, origin.effective().lastDay(), null));
        }

        /** The same, with If-Match. */
        public java.util.Map<String, String> command(long expected) {
            return CallParameters.metaData(
                    new Call(origin, expected, origin.effective().lastDay(), null));
        }

        /** Events that this one caused, for {@code given(…)}. */
        public List<EventMessage<?>> facts(Object... events) {
            return Arrays.stream(events)
                    .<EventMessage<?>>map(event -> new GenericEventMessage<>(event, origin.toMetaData()))
                    .toList();
        }

        /** The facts from here correct or void this one. */
        public Acting replacing(FactId earlier) {
            return with(
                    origin.actor(),
                    origin.function(),
                    origin.party(),
                    origin.collaboration(),
                    origin.effective(),
                    earlier);
        }

        private Acting with(
                PersonId actor,
                @Nullable FunctionId function,
                @Nullable PartyId party,
                @Nullable CollaborationId collaboration,
                Day effective) {
            return with(actor, function, party, collaboration, effective, origin.replaces());
        }

        private Acting with(
                PersonId actor,
                @Nullable FunctionId function,
                @Nullable PartyId party,
                @Nullable CollaborationId collaboration,
                Day effective,
                @Nullable FactId replaces) {
            return new Acting(new Origin(
                    actor,
                    function,
                    origin.role(),
                    party,
                    collaboration,
                    effective,
                    origin.reason(),
                    origin.request(),
                    replaces));
        }
    }

    private static final class CodeIs extends org.hamcrest.TypeSafeMatcher<Rejection> {
        private final String code;

        CodeIs(String code) {
            this.code = code;
        }

        @Override
        protected boolean matchesSafely(Rejection rejection) {
            return rejection.code().equals(code);
        }

        @Override
        public void describeTo(org.hamcrest.Description description) {
            description.appendText("a rejection with code " + code);
        }
    }
}
