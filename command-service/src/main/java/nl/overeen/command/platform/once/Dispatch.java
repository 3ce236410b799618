package nl.overeen.command.platform.once;

import java.util.HashMap;
import java.util.UUID;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.CallParameters;
import nl.overeen.command.platform.axon.Rejection;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a command and waits for what it comes to; tries again when another write to the same thing was first. */
@Component
public final class Dispatch {
    private static final int ATTEMPTS = 4;

    private final CommandGateway gateway;

    Dispatch(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @param id   of the thing the answer is about
     * @param once absent when the sender gave no key
     * @throws Rejection when it cannot be; nothing is written then
     */
    public Done send(Object command, UUID id, Call call, @Nullable Once once) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(command, id, call, once);
            } catch (ConcurrencyException | LockAcquisitionFailedException e) {
                if (attempt == ATTEMPTS) throw Rejection.overtaken();
            } catch (AggregateStreamCreationException e) {
                if (attempt == ATTEMPTS) throw Rejection.rule("id.bestaat-al", "Er bestaat al iets met dit id.");
            } catch (AggregateNotFoundException e) {
                throw Rejection.notFound();
            }
        }
    }

    private Done attempt(Object command, UUID id, Call call, @Nullable Once once) {
        var data = new HashMap<>(CallParameters.metaData(call));
        data.put(OnlyOnce.SUBJECT, id.toString());
        if (once != null) data.putAll(once.metaData());
        return Spoken.heard(() -> gateway.sendAndWait(new GenericCommandMessage<>(command, data)));
    }
}
