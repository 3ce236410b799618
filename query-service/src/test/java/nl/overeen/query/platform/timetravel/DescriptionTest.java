package nl.overeen.query.platform.timetravel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DescriptionTest {

    @Test
    void theDescriptionNamesTheThreeParametersAndShowsTextsAndNamesAsStrings() {
        var stores = new Stores();
        try (var service = Running.ready(stores, stores.name())) {
            var api = JsonMapper.shared()
                    .readTree(service.get("/v1/eigen-beschrijving").body());
            var parameters = api.at("/paths/~1v1~1samenwerkingen~1{id}~1agenda/get/parameters");
            assertThat(parameters.valueStream().map(it -> it.at("/name").asString()))
                    .containsExactlyInAnyOrder("id", "op", "bekendOp", "naPositie");
            var line = api.at("/components/schemas/Line/properties");
            assertThat(line.at("/titel/type").asString()).isEqualTo("string");
            assertThat(line.at("/door/type").asString()).isEqualTo("string");
            assertThat(service.manage("GET", "/actuator/prometheus").body())
                    .contains(
                            "overeen_history_lag_events",
                            "overeen_history_lag_seconds",
                            "overeen_history_rebuild_percent",
                            "overeen_history_visible_seconds",
                            "overeen_history_facts",
                            "overeen_history_memory_homes");
        }
    }
}
