package nl.overeen.command.platform.store;

import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.stereotype.Component;

/** The framework does not call home. */
@Component
class QuietFramework implements UsagePropertyProvider {
    @Override
    public Boolean getDisabled() {
        return true;
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
