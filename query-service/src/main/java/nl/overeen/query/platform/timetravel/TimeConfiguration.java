package nl.overeen.query.platform.timetravel;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The one clock of the service: what day it is in the Netherlands. Views never see it. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Asked.ZONE);
    }

    @Bean
    WebMvcConfigurer askedArguments(AskedArgument argument) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(argument);
            }
        };
    }
}
