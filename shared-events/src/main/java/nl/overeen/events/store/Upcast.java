package nl.overeen.events.store;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** One step: events of one stored name from one revision to the next. */
final class Upcast extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final UnaryOperator<JsonNode> change;

    Upcast(String name, String from, String to, UnaryOperator<JsonNode> change) {
        this.from = new SimpleSerializedType(name, from);
        this.to = new SimpleSerializedType(name, to);
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, change::apply);
    }
}
