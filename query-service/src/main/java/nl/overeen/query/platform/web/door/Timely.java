package nl.overeen.query.platform.web.door;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has the web server speak {@link TimelyProtocol}; the management port finds this by its name in META-INF. */
@Component
class Timely implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(TimelyProtocol.class.getName());
    }
}
