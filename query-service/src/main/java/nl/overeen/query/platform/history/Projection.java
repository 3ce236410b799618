package nl.overeen.query.platform.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import nl.overeen.query.platform.history.decode.Decoder;
import nl.overeen.query.platform.history.decode.Entry;
import nl.overeen.query.platform.history.source.RecordedSource;
import nl.overeen.query.platform.history.store.Applied;
import nl.overeen.query.platform.history.store.Generation;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** One processor that fills one generation, fact by fact in the store's order, a batch at a time. */
final class Projection implements EventHandlerInvoker {
    static final String NAME = "history";

    private final RecordedSource source;
    private final Generation generation;
    private final Decoder decoder;
    private final BiConsumer<Projection, List<Applied>> heard;
    private final TrackingEventProcessor processor;
    private List<Entry> batch = new ArrayList<>();
    private volatile long target = Long.MAX_VALUE;

    Projection(
            RecordedSource source,
            Generation generation,
            Decoder decoder,
            int batch,
            BiConsumer<Projection, List<Applied>> heard) {
        this.source = source;
        this.generation = generation;
        this.decoder = decoder;
        this.heard = heard;
        processor = TrackingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(this)
                .messageSource(this::open)
                .tokenStore(generation.tokens())
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(batch)
                        .andInitialTrackingToken(any -> null))
                .build();
    }

    Generation generation() {
        return generation;
    }

    Progress progress() {
        return new Progress(generation.applied(), target);
    }

    /** What keeps it from going on; it tries the same fact again and never skips one. */
    Optional<Throwable> fault() {
        @Nullable EventTrackerStatus status = processor.processingStatus().get(0);
        if (status != null && status.isErrorState()) return Optional.of(status.getError());
        return processor.isError() ? Optional.of(new IllegalStateException("the processor ended")) : Optional.empty();
    }

    void start() {
        processor.start();
    }

    CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    /** The data go first and the token after them: a batch cut off in the middle comes again and changes nothing. */
    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unit = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        if (unit.isFirstMessage()) batch = new ArrayList<>();
        batch.add(decoder.entry((TrackedEventMessage<?>) message));
        if (unit.isLastMessage()) heard.accept(this, generation.apply(batch));
    }

    private BlockingStream<TrackedEventMessage<?>> open(@Nullable TrackingToken token) {
        var stream = source.openStream(token);
        if (token != null) generation.resumedAt(token.position().orElse(0));
        target = source.head();
        heard.accept(this, List.of());
        return stream;
    }
}
