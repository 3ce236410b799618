package nl.overeen.query.platform.timetravel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.history.Positions;
import nl.overeen.query.platform.history.store.Home;
import nl.overeen.query.platform.processing.Consulted;
import nl.overeen.query.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where every read becomes one fold: which facts, as of when, known when, for whom. */
@Component
public final class TimeTravel {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Histories histories;
    private final Positions positions;
    private final Readers readers;
    private final Clock clock;

    TimeTravel(Histories histories, Positions positions, Readers readers, Clock clock) {
        this.histories = histories;
        this.positions = positions;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Answers about a collaboration.
     *
     * @param fold pure; null when there is nothing to see, which is answered with 404
     * @throws Refusal 404 when it does not exist or not for this reader
     */
    public <V> ResponseEntity<V> answer(CollaborationId id, Asked asked, Function<Moment, @Nullable V> fold) {
        boolean fresh = await(asked);
        return answer(id, asked, fresh, readers.current(), fold);
    }

    /**
     * The same about two moments of a collaboration.
     *
     * @param until names the position to wait for
     */
    public <V> ResponseEntity<V> answer(
            CollaborationId id, Asked from, Asked until, BiFunction<Moment, Moment, @Nullable V> fold) {
        boolean fresh = await(until);
        return answer(
                id,
                fresh,
                readers.current(),
                (seen, last) -> moment(seen, from, last)
                        .flatMap(before -> moment(seen, until, last).map(after -> fold.apply(before, after))));
    }

    /** The same about a thing in a collaboration, or a party in one that the reader may read. */
    public <V> ResponseEntity<V> answerFor(
            UUID stream, Asked asked, BiFunction<CollaborationId, Moment, @Nullable V> fold) {
        boolean fresh = await(asked);
        Reader reader = readers.current();
        CollaborationId id = histories.homeOf(stream).stream()
                .flatMap(this::collaborations)
                .filter(reader.may()::containsKey)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(fresh));
        return answer(id, asked, fresh, reader, moment -> fold.apply(id, moment));
    }

    /** The same about a thing that only the facts know, in whichever of the reader's collaborations it is. */
    public <V> ResponseEntity<V> answerAnywhere(Asked asked, Function<Moment, @Nullable V> fold) {
        boolean fresh = await(asked);
        Reader reader = readers.current();
        for (CollaborationId id : reader.may().keySet()) {
            try {
                return answer(id, asked, fresh, reader, fold);
            } catch (Refusal nothing) {
                if (nothing.status() != 404) throw nothing;
            }
        }
        throw Refusal.notFound(fresh);
    }

    /**
     * Answers what is judged by today only: who the reader is, and may read.
     *
     * @param after the position that the views are to have passed, as a write answered it
     */
    public <V> ResponseEntity<V> answerNow(@Nullable String after, Supplier<V> view) {
        boolean fresh = await(new Asked(null, null, after).checked());
        return answer(fresh, view.get());
    }

    private <V> ResponseEntity<V> answer(
            CollaborationId id, Asked asked, boolean fresh, Reader reader, Function<Moment, @Nullable V> fold) {
        return answer(
                id, fresh, reader, (seen, until) -> moment(seen, asked, until).map(fold));
    }

    private <V> ResponseEntity<V> answer(
            CollaborationId id, boolean fresh, Reader reader, BiFunction<Seen, @Nullable LocalDate, Optional<V>> fold) {
        @Nullable Reading reading = reader.may().get(id);
        if (reading == null) throw Refusal.notFound(fresh);
        var seen = Seen.of(histories.chronicle(id), reading, reader.may().keySet());
        if (seen.facts().isEmpty()) throw Refusal.notFound(fresh);
        V view = fold.apply(seen, reading.until()).orElseThrow(() -> Refusal.notFound(fresh));
        Consulted.note(id);
        return answer(fresh, view);
    }

    private static <V> ResponseEntity<V> answer(boolean fresh, V view) {
        var answer = ResponseEntity.ok();
        if (!fresh) answer.header(Refusal.STALE, "true");
        return answer.body(view);
    }

    private Optional<Moment> moment(Seen seen, Asked asked, @Nullable LocalDate until) {
        // "Now" is the last fact seen: a clock could run behind another node's, and hide what was just written.
        @Nullable Instant asKnown = asked.known();
        Instant known = asKnown == null ? seen.last(until) : asKnown;
        LocalDate today = LocalDate.now(clock);
        @Nullable OogoId oogo = asked.oogo();
        if (oogo != null) return Moment.at(seen, oogo, known, today, until);
        @Nullable LocalDate day = asked.day();
        return Optional.of(Moment.on(seen, day == null ? today : day, known, today, until));
    }

    private Stream<CollaborationId> collaborations(Home home) {
        return home.collaboration()
                ? Stream.of(new CollaborationId(home.id()))
                : histories.collaborationsOf(new PartyId(home.id())).stream()
                        .sorted()
                        .map(CollaborationId::new);
    }

    private boolean await(Asked asked) {
        return positions.await(asked.after(), PATIENCE);
    }
}
