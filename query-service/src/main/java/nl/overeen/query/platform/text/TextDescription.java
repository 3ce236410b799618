package nl.overeen.query.platform.text;

import nl.overeen.events.value.Text;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** In the API's description a text and a name are what they are on the way out: strings. */
@Configuration(proxyBeanMethods = false)
class TextDescription {
    static {
        SpringDocUtils.getConfig().replaceWithClass(Text.class, String.class);
        SpringDocUtils.getConfig().replaceWithClass(PersonName.class, String.class);
    }
}
