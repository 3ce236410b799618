package nl.overeen.query.platform.history;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistorySettings.class)
class HistoryConfiguration {

    @Bean
    Positions positions() {
        return new Positions();
    }

    @Bean
    Histories histories(History history) {
        return new Histories(history);
    }
}
