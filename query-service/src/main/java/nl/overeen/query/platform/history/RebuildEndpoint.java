package nl.overeen.query.platform.history;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Lets an operator build all histories anew while the old ones serve, and see how far it is. */
@Component
@Endpoint(id = "rebuild")
final class RebuildEndpoint {
    private final History history;

    RebuildEndpoint(History history) {
        this.history = history;
    }

    @WriteOperation
    Map<String, Object> rebuild() {
        history.rebuild();
        return progress();
    }

    @ReadOperation
    Map<String, Object> progress() {
        var building = history.rebuilding().or(history::running);
        var progress = building.map(Projection::progress).orElse(Progress.UNKNOWN);
        return Map.of(
                "generation",
                        history.running().map(it -> it.generation().number()).orElse(0),
                "rebuilding", history.rebuilding().isPresent() || !history.isComplete(),
                "done", progress.done(),
                "total", progress.total(),
                "percent", progress.percent());
    }
}
