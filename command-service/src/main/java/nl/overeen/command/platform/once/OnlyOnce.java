package nl.overeen.command.platform.once;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Around every command, in its transaction: claims its key first, and answers a repeat without handling it again. */
@Component
@Order(2)
final class OnlyOnce implements MessageHandlerInterceptor<CommandMessage<?>> {
    static final String SUBJECT = "subject";

    private final OnceRows rows;
    private final EventStore store;

    OnlyOnce(OnceRows rows, EventStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        MetaData data = work.getMessage().getMetaData();
        if (!(data.get(SUBJECT) instanceof String subject)) return chain.proceed();
        @Nullable Once once = Once.from(data);
        Optional<Done> earlier = once == null ? Optional.empty() : rows.claim(once);
        if (earlier.isPresent()) return earlier.get();
        Done done = done(UUID.fromString(subject), chain.proceed());
        if (once != null) rows.complete(once, done);
        return done;
    }

    /** A handler answers the version; where it does not, it is the number of facts, those of this transaction included. */
    private Done done(UUID id, @Nullable Object answer) {
        long version = answer instanceof Number number
                ? number.longValue()
                : store.readEvents(id.toString()).asStream().count();
        return new Done(id, version);
    }
}
