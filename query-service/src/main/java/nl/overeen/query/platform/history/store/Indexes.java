package nl.overeen.query.platform.history.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which home a stream belongs to, which homes ever appointed a person, which collaborations ever admitted a party. What was
 * asked stays in memory until a fact of this node's own reading changes it.
 */
final class Indexes {
    private record Link(Object from, Home to) {}

    private static final int MOST = 50_000;

    private final Layout layout;
    private final Cache<String, Set<UUID>> homes =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Set<UUID>> tables =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Indexes(Layout layout) {
        this.layout = layout;
    }

    /** What one batch adds; adding it again changes nothing. */
    final class Additions {
        private final List<WriteModel<Document>> streams = new ArrayList<>();
        private final Map<Link, WriteModel<Document>> persons = new LinkedHashMap<>();
        private final Map<Link, WriteModel<Document>> parties = new LinkedHashMap<>();
        private final List<WriteModel<Document>> collaborations = new ArrayList<>();

        void stream(String stream, Home home) {
            streams.add(put(new Document("_id", stream)
                    .append("home", home.id().toString())
                    .append("collaboration", home.collaboration())));
            if (home.collaboration() && stream.equals(home.id().toString()))
                collaborations.add(put(new Document("_id", stream)));
        }

        void event(Object event, Home home) {
            switch (event) {
                case CollaborationEvent.FunctionAppointed it -> link(persons, it.person(), "homes", home);
                case PartyEvent.FunctionAppointed it -> link(persons, it.person(), "homes", home);
                case CollaborationEvent.PartyAdmitted it -> link(parties, it.party(), "collaborations", home);
                default -> {}
            }
        }

        void write() {
            write(layout.streams(), streams);
            write(layout.persons(), List.copyOf(persons.values()));
            write(layout.parties(), List.copyOf(parties.values()));
            write(layout.collaborations(), collaborations);
            persons.keySet().forEach(link -> homes.invalidate(link.from().toString()));
            parties.keySet().forEach(link -> tables.invalidate(link.from().toString()));
        }

        private static void write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
            if (!writes.isEmpty()) collection.bulkWrite(writes);
        }

        private static WriteModel<Document> put(Document document) {
            return new ReplaceOneModel<>(
                    Filters.eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
        }

        private static void link(Map<Link, WriteModel<Document>> links, Object key, String field, Home home) {
            links.putIfAbsent(
                    new Link(key, home),
                    new UpdateOneModel<>(
                            Filters.eq("_id", key.toString()),
                            Updates.addToSet(field, home.id().toString()),
                            new UpdateOptions().upsert(true)));
        }
    }

    Optional<Home> home(String stream) {
        return found(layout.streams(), stream)
                .map(it -> new Home(UUID.fromString(it.getString("home")), it.getBoolean("collaboration")));
    }

    Set<UUID> homesOf(PersonId person) {
        return homes.get(person.toString(), key -> ids(layout.persons(), key, "homes"));
    }

    Set<UUID> collaborationsOf(UUID party) {
        return tables.get(party.toString(), key -> ids(layout.parties(), key, "collaborations"));
    }

    Set<UUID> collaborations() {
        return layout
                .collaborations()
                .find()
                .map(it -> UUID.fromString(it.getString("_id")))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> ids(MongoCollection<Document> collection, String key, String field) {
        return found(collection, key).map(it -> it.getList(field, String.class)).orElse(List.of()).stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Document> found(MongoCollection<Document> collection, String id) {
        @Nullable Document document = collection.find(Filters.eq("_id", id)).first();
        return Optional.ofNullable(document);
    }
}
