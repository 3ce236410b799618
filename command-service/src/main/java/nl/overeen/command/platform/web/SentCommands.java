package nl.overeen.command.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import nl.overeen.command.platform.access.Caller;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.input.Body;
import nl.overeen.command.platform.input.Confirmation;
import nl.overeen.command.platform.once.Dispatch;
import nl.overeen.command.platform.once.Done;
import nl.overeen.command.platform.once.Once;
import nl.overeen.command.platform.problem.RequestId;
import nl.overeen.command.platform.store.Head;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Settles rights, day and reason, keeps the keys of the texts, sends the command, and answers. */
@Component
class SentCommands implements Commands {
    private final Dispatch dispatch;
    private final Texts texts;
    private final Days days;
    private final Homes homes;
    private final Head head;
    private final CommandMeters meters;

    SentCommands(Dispatch dispatch, Texts texts, Days days, Homes homes, Head head, CommandMeters meters) {
        this.dispatch = dispatch;
        this.texts = texts;
        this.days = days;
        this.homes = homes;
        this.head = head;
        this.meters = meters;
    }

    @Override
    public ResponseEntity<Answer> create(Object command, UUID id, Home home, WriteBody body, URI location) {
        judge(home);
        Done done = meters.measure(command, () -> made(command, id, body));
        Answer answer = answer(done);
        return ResponseEntity.created(location)
                .header("Positie", answer.positie())
                .body(answer);
    }

    /** That the new thing is not there is no news: it is then that its id belongs to something of another kind. */
    private Done made(Object command, UUID id, WriteBody body) {
        try {
            return sent(command, id, body, days.of(body), null);
        } catch (Rejection e) {
            throw e.status() == 404 ? Rejection.rule("id.bestaat-al", "Er bestaat al iets met dit id.") : e;
        }
    }

    @Override
    public ResponseEntity<Answer> send(Object command, UUID id, Home home, WriteBody body) {
        judge(home);
        return changed(command, id, body, days.of(body), null);
    }

    @Override
    public ResponseEntity<Answer> send(Object command, UUID id, Home home, WriteBody body, LocalDate day) {
        judge(home);
        return changed(command, id, body, days.fixed(day, body), null);
    }

    @Override
    public ResponseEntity<Answer> replace(Object command, FactId replaced, Home home, WriteBody body) {
        judge(home);
        return changed(command, UUID.fromString(replaced.stream()), body, days.of(body), replaced);
    }

    @Override
    public UUID id(@Nullable UUID chosen) {
        return chosen == null ? Caller.current().derivedId().orElseGet(UUID::randomUUID) : chosen;
    }

    @Override
    public PersonId person() {
        return Caller.current().person();
    }

    @Override
    public PartyId party() {
        @Nullable PartyId party = Caller.current().party();
        if (party == null) throw Rejection.forbidden("Dit kan alleen namens een partij.");
        return party;
    }

    @Override
    public Home home(UUID id) {
        Home home = homes.of(id, Caller.current()::seesDraftsOf);
        judge(home);
        return home;
    }

    private static void judge(Home home) {
        Caller.current().judge(home.collaboration(), home.party(), home.since());
    }

    private ResponseEntity<Answer> changed(
            Object command, UUID id, WriteBody body, Day day, @Nullable FactId replaced) {
        Answer answer = answer(meters.measure(command, () -> sent(command, id, body, day, replaced)));
        return ResponseEntity.ok().header("Positie", answer.positie()).body(answer);
    }

    private Done sent(Object command, UUID id, WriteBody body, Day day, @Nullable FactId replaced) {
        Caller caller = Caller.current();
        @Nullable Text reason = texts.optional(body.reden());
        var origin = new Origin(
                caller.person(),
                caller.function(),
                caller.role(),
                caller.party(),
                caller.collaboration(),
                day,
                reason,
                RequestId.current(),
                replaced,
                Confirmation.given());
        texts.keep();
        return dispatch.send(command, id, new Call(origin, caller.expected(), days.today(), null), once(caller));
    }

    private Answer answer(Done done) {
        return new Answer(done.id(), done.version(), head.position());
    }

    private static @Nullable Once once(Caller caller) {
        @Nullable String key = caller.key();
        if (key == null) return null;
        String path = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        String request = String.join("\n", String.valueOf(path), caller.onBehalfOf(), Body.written());
        return new Once(caller.person().value(), key, Base64.getEncoder().encodeToString(sha256(request)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
