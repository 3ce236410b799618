package nl.overeen.command.platform.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description says beside the operations themselves. */
@Configuration(proxyBeanMethods = false)
class Description {
    static final String PROBLEM = "Probleem";

    @Bean
    OpenAPI openApi(
            @Value("${overeen.contact.naam:Beheer Overeen}") String name,
            @Value("${overeen.contact.email:beheer@overeen.example}") String email,
            @Value("${overeen.contact.url:https://overeen.example}") String url) {
        return new OpenAPI()
                .info(new Info()
                        .title("Overeen: vastleggen")
                        .version("1.0.0")
                        .description("Voorstellen, vergaderen, besluiten: alles wat iets vastlegt.")
                        .contact(new Contact().name(name).email(email).url(url))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .addSecurityItem(new SecurityRequirement().addList("aanmelding"))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                "aanmelding",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("veld", new StringSchema().description("Waar: doelen[0].tekst"))
                .addProperty("code", new StringSchema().description("Vaste code: veld.verplicht"))
                .addProperty("uitleg", new StringSchema());
        return new ObjectSchema()
                .description("Wat er misging (RFC 9457)")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema().description("Vaste code: oogo.gesloten"))
                .addProperty("fouten", new ArraySchema().items(fault))
                .addProperty("versie", new IntegerSchema().description("Alleen bij versie.verouderd"));
    }
}
