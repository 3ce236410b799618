package nl.overeen.query.platform.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.Refusals;
import nl.overeen.query.platform.web.RequestId;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets the web server itself answer with a problem, where a request never came as far as us. */
@Component
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(ProblemValve.class.getName());
        });
    }

    /** Made by the web server, by name. */
    public static final class ProblemValve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            String id = UUID.randomUUID().toString();
            Headers.write(response, true);
            response.setHeader(RequestId.HEADER, id);
            response.setContentType(Problems.TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            try {
                response.getOutputStream().write(Problems.body(Refusals.ofStatus(response.getStatus()), id));
                response.finishResponse();
            } catch (IOException e) {
                container.getLogger().debug("the answer could not be sent", e);
            }
        }
    }
}
