package nl.overeen.wrong.here;

import org.axonframework.spring.stereotype.Aggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;

/** Breaks: names, public features, features that import each other, logs and web annotations where things are decided. */
@Aggregate
public class HereManager {
    private static final Logger LOG = LoggerFactory.getLogger(HereManager.class);

    nl.overeen.wrong.there.@org.jspecify.annotations.Nullable There other;

    @PostMapping("/nowhere")
    void log() {
        LOG.debug("never");
    }
}
