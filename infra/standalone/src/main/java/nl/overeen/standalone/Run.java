package nl.overeen.standalone;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.overeen.standalone.identity.AccessTokens;
import nl.overeen.standalone.identity.IdentityProvider;
import nl.overeen.standalone.identity.Issuing;
import nl.overeen.standalone.identity.SigningKey;
import nl.overeen.standalone.sample.Recorded;
import nl.overeen.standalone.sample.Sample;
import nl.overeen.standalone.sample.Telling;
import nl.overeen.standalone.store.CannotStart;
import nl.overeen.standalone.store.DataFolder;
import nl.overeen.standalone.store.MemoryMongo;
import nl.overeen.standalone.store.Postgres;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** One run of the whole: every part starts as soon as what it needs is there, and stops in the order of {@link Part}. */
public final class Run implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    static {
        // Tomcat keeps one home for the JVM: the folder of the first server, gone once that stops. The servers of a
        // next run
        // would all three make it again at once, and whoever comes second fails.
        System.setProperty("catalina.home", System.getProperty("java.io.tmpdir"));
    }

    private final ConcurrentSkipListMap<Part, AutoCloseable> parts = new ConcurrentSkipListMap<>();
    private final List<String> given;
    private final Settings settings;
    private final Identity identity;
    private final boolean loads;
    private final @Nullable Telling told;
    private volatile boolean stopping;

    Run(String... arguments) {
        this(null, arguments);
    }

    private Run(@Nullable Telling told, String... arguments) {
        this.told = told;
        given = List.of(arguments);
        var environment = Standalone.environment(arguments);
        settings = Settings.of(environment);
        identity = settings.sample()
                ? Identity.demo(settings.port().identity(), DataFolder.random())
                : Identity.external(environment, settings);
        loads = told == null && environment.getProperty("overeen.sample.load", Boolean.class, true);
        if (told != null && !settings.sample())
            throw new CannotStart("Alleen een voorbeeldomgeving (overeen.sample=true) vertelt van vroeger.");
    }

    /**
     * Starts everything with these settings, and returns when all of it takes requests.
     *
     * @throws nl.overeen.standalone.store.CannotStart when a part does not start; then nothing runs any more
     */
    public static Run with(String... arguments) {
        return started(new Run(arguments));
    }

    /**
     * The same on an empty store, to tell it of older days; no setting reaches this, only a program in this JVM.
     *
     * @throws nl.overeen.standalone.store.CannotStart when the store holds a fact already
     */
    public static Run telling(Telling telling, String... arguments) {
        return started(new Run(telling, arguments));
    }

    private static Run started(Run run) {
        try {
            run.start();
            return run;
        } catch (RuntimeException failure) {
            run.close();
            throw failure;
        }
    }

    void start() {
        try {
            var folder = keep(Part.FOLDER, DataFolder.open(settings.data()));
            Refusal.unlessFree(settings.port().fixed(settings.sample()));
            var postgres = postgres(folder);
            var external = settings.postgres();
            var account = external != null ? external.account() : postgres.application();
            String documents = documents();
            var sample = settings.sample() && loads ? Sample.unlessLoaded(folder) : null;
            var rooms = new Rooms(settings, identity, sample == null ? told : sample.telling());
            var database = async("database", () -> postgres == null ? null : keep(Part.POSTGRES, postgres.start()));
            var provider = async("identity", () -> provider(folder));
            var schema = new CompletableFuture<@Nullable Void>();
            var onceStored = new Waiting(Map.of(DataSource.class, database::join), () -> schema.complete(null));
            var command = async(
                    "command", () -> keep(Part.COMMAND, rooms.command(account).open(given, onceStored)));
            command.whenComplete((_, failure) -> {
                if (failure == null) schema.complete(null);
                else schema.completeExceptionally(failure);
            });
            Map<Class<?>, Runnable> others =
                    Map.of(DataSource.class, schema::join, ClientRegistrationRepository.class, provider::join);
            var onceKnown = new Waiting(others, () -> {});
            var query = async(
                    "query",
                    () -> keep(Part.QUERY, rooms.query(account, documents).open(given, onceKnown)));
            CompletableFuture.allOf(provider, database, command, query).join();
            if (told != null && Recorded.any(command.join().getBean(EventStore.class)))
                throw new CannotStart("Er staan al feiten in de database: zij is niet leeg.");
            var tokens = provider.join();
            if (tokens != null && sample != null)
                sample.load(
                        command.join().getBean(EventStore.class),
                        "http://localhost:" + settings.port().command(),
                        tokens);
        } catch (RuntimeException failure) {
            throw Refusal.of(failure);
        }
    }

    private @Nullable AccessTokens provider(DataFolder folder) {
        if (!settings.sample()) return null;
        String key = folder.kept("signing-key.json", SigningKey::generate);
        var issuing = new Issuing(identity.issuer(), address(), identity.clientSecret(), key);
        keep(Part.IDENTITY, IdentityProvider.start(issuing, settings.port().identity()));
        return AccessTokens.of(issuing);
    }

    private @Nullable Postgres postgres(DataFolder folder) {
        if (settings.postgres() != null) return null;
        var programs = settings.programs() == null ? folder.path().resolve("programs") : settings.programs();
        return Postgres.of(folder, programs, settings.port().postgres());
    }

    private String documents() {
        var external = settings.mongo();
        if (external != null) return external.uri();
        return keep(Part.MONGO, MemoryMongo.start(settings.port().mongo())).uri();
    }

    private static <T extends @Nullable Object> CompletableFuture<T> async(String part, Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> new Thread(task, "start-" + part).start());
    }

    private <T extends AutoCloseable> T keep(Part part, T started) {
        parts.put(part, started);
        if (stopping) close();
        return started;
    }

    /** Where people go. */
    public String address() {
        return "http://localhost:" + settings.port().query();
    }

    /** The service that reads, for who measures inside it. */
    public ApplicationContext query() {
        return (ApplicationContext) Objects.requireNonNull(parts.get(Part.QUERY));
    }

    boolean isSample() {
        return settings.sample();
    }

    /** Stops what was started: first who asks, then what they ask from. */
    @Override
    public void close() {
        stopping = true;
        for (var part = parts.pollFirstEntry(); part != null; part = parts.pollFirstEntry()) {
            try {
                LOG.info("Stopping {}", part.getKey());
                part.getValue().close();
            } catch (Exception failure) {
                LOG.error("{} did not stop well", part.getKey(), failure);
            }
        }
    }
}
