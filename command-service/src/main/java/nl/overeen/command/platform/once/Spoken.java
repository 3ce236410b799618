package nl.overeen.command.platform.once;

import java.util.function.Supplier;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Stale;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says a refusal in a form that survives the way from one node to another, and hears it again at the other end. */
@Component
@Order(1)
final class Spoken implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** A refusal as data; the version only when the caller's was stale. */
    record Refusal(
            int status,
            String code,
            String detail,
            @Nullable Long version) {}

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Rejection e) {
            throw said(e, new Refusal(e.status(), e.code(), String.valueOf(e.getMessage()), null));
        } catch (Stale e) {
            throw said(e, new Refusal(412, "versie.verouderd", "", e.version()));
        } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
            Rejection gone = Rejection.notFound();
            throw said(e, new Refusal(gone.status(), gone.code(), String.valueOf(gone.getMessage()), null));
        } catch (LockAcquisitionFailedException e) {
            throw new ConcurrencyException("another write holds it", e);
        }
    }

    static <T> T heard(Supplier<T> sending) {
        try {
            return sending.get();
        } catch (CommandExecutionException e) {
            if (!(e.getDetails().orElse(null) instanceof Refusal refusal)) throw e;
            if (refusal.version() != null) throw Stale.at(refusal.version());
            throw Rejection.of(refusal.status(), refusal.code(), refusal.detail());
        }
    }

    private static CommandExecutionException said(Exception cause, Refusal refusal) {
        return new CommandExecutionException(refusal.code(), cause, refusal);
    }
}
