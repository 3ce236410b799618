package nl.overeen.query.platform.web.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public description of the whole API; scripts of other origins may read it too. */
@RestController
class DescriptionQueryApi {
    private static final String PATH = "/v1/openapi.json";
    private static final Locale DUTCH = Locale.of("nl");

    private final OpenApiWebMvcResource reads;
    private final WriteHalf writes;
    private final JsonMapper json;

    DescriptionQueryApi(OpenApiWebMvcResource reads, WriteHalf writes, JsonMapper json) {
        this.reads = reads;
        this.writes = writes;
        this.json = json;
    }

    @Operation(
            operationId = "beschrijving",
            summary = "Deze beschrijving",
            description = "OpenAPI, voor iedereen.",
            responses = @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object"))))
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> description(HttpServletRequest request) throws JsonProcessingException {
        JsonNode own = json.readTree(reads.openapiJson(request, PATH, DUTCH));
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(Descriptions.merge(own, writes.description()));
    }
}
