package nl.overeen.query.platform.history.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;

/** The collections of one generation of the histories; all are looked up by _id only. */
record Layout(MongoDatabase database, int generation) {
    private static final String PREFIX = "history_";

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
        String ours = "_g" + generation;
        for (String name : database.listCollectionNames().into(new ArrayList<>()))
            if (name.startsWith(PREFIX) && name.endsWith(ours))
                database.getCollection(name).drop();
    }

    private MongoCollection<Document> named(String name) {
        return database.getCollection(PREFIX + name + "_g" + generation);
    }
}
