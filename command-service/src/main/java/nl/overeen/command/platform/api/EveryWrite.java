package nl.overeen.command.platform.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import nl.overeen.command.platform.access.ReplacesText;
import nl.overeen.command.platform.input.Confirmation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers that every write takes and the problems that every write may answer. */
@Component
class EveryWrite implements OperationCustomizer {
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "De invoer klopt niet; alle fouten in een keer",
            "401", "Niet aangemeld",
            "403", "Geen recht",
            "404", "Bestaat niet, of niet voor u",
            "409", "Een regel laat dit niet toe",
            "412", "De versie is verouderd",
            "413", "Te groot",
            "415", "Geen application/json",
            "428", "De versie ontbreekt",
            "503", "Nu niet bereikbaar");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.addParametersItem(
                header("Namens", "Voor welke partij of samenwerking u optreedt (id)", false, "uuid"));
        operation.addParametersItem(
                header("Idempotency-Key", "Maakt herhalen veilig: 1 tot 100 zichtbare ASCII-tekens", false, null));
        operation.addParametersItem(header(
                "If-Match",
                "De versie die u zag, tussen aanhalingstekens: \"3\"",
                method.hasMethodAnnotation(ReplacesText.class),
                null));
        operation.addParametersItem(header(
                Confirmation.HEADER,
                "De velden waarin iets op een persoonsgegeven lijkt (fout tekst.persoonsgegeven) en waarvan de schrijver"
                        + " bevestigt dat het er geen is, met komma's ertussen: toelichting, doelen[0].tekst. De"
                        + " bevestiging hoort bij het feit",
                false,
                null));
        operation.addParametersItem(header("X-Request-Id", "Nummer van de aanvraag (UUID)", false, "uuid"));
        operation.getResponses().values().forEach(EveryWrite::describe);
        PROBLEMS.forEach((status, meaning) -> operation.getResponses().addApiResponse(status, problem(meaning)));
        return operation;
    }

    private static void describe(ApiResponse answer) {
        answer.addHeaderObject(
                "Positie", new Header().description("Hoever de opslag is").schema(new StringSchema()));
        answer.addHeaderObject("API-Version", new Header().schema(new StringSchema()));
    }

    private static Parameter header(
            String name, String meaning, boolean required, @org.jspecify.annotations.Nullable String format) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(meaning)
                .required(required)
                .schema(new StringSchema().format(format));
    }

    private static ApiResponse problem(String meaning) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + Description.PROBLEM);
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }
}
