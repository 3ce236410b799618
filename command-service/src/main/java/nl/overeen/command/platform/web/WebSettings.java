package nl.overeen.command.platform.web;

import nl.overeen.command.platform.access.SettleCaller;
import nl.overeen.command.platform.input.JsonBody;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts our reading of bodies and our settling of callers before every operation. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebSettings implements WebMvcConfigurer {
    private final SettleCaller settleCaller;
    private final JsonBody jsonBody;

    WebSettings(SettleCaller settleCaller, JsonBody jsonBody) {
        this.settleCaller = settleCaller;
        this.jsonBody = jsonBody;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(settleCaller).addPathPatterns("/v1/**").excludePathPatterns("/v1/openapi.json");
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(jsonBody);
    }
}
