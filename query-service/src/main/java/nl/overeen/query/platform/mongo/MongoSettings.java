package nl.overeen.query.platform.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the read model is kept.
 *
 * @param uri      of MongoDB, with its credentials
 * @param database name of the database
 */
@ConfigurationProperties("overeen.mongo")
record MongoSettings(String uri, @DefaultValue("overeen") String database) {}
