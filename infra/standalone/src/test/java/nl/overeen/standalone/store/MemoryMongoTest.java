package nl.overeen.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MemoryMongoTest {
    @Test
    void takesWhatTheRealDriverSends() {
        try (var mongo = MemoryMongo.start(0);
                var client = MongoClients.create(mongo.uri())) {
            var collection = client.getDatabase("overeen").getCollection("view");
            collection.insertOne(new Document("_id", "a").append("titel", "Taal"));
            assertThat(collection.find(new Document("_id", "a")).first()).containsEntry("titel", "Taal");
        }
    }
}
