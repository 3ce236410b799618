package nl.overeen.query.platform.history.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.stream.Stream;
import org.bson.Document;

/** The collections of one generation of the histories; all are looked up by _id only. */
record Layout(MongoDatabase database, int generation) {

    MongoCollection<Document> chunks() {
        return named("chunks");
    }

    MongoCollection<Document> streams() {
        return named("streams");
    }

    MongoCollection<Document> persons() {
        return named("persons");
    }

    MongoCollection<Document> parties() {
        return named("parties");
    }

    MongoCollection<Document> collaborations() {
        return named("collaborations");
    }

    MongoCollection<Document> tokens() {
        return named("tokens");
    }

    void drop() {
        Stream.of(chunks(), streams(), persons(), parties(), collaborations(), tokens())
                .forEach(MongoCollection::drop);
    }

    private MongoCollection<Document> named(String name) {
        return database.getCollection("history_" + name + "_g" + generation);
    }
}
