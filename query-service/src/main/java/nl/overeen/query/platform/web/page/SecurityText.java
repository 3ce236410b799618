package nl.overeen.query.platform.web.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import nl.overeen.query.platform.web.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a weakness (RFC 9116). Without a contact there is none: a made-up address would be worse. */
@RestController
public class SecurityText {
    public static final String PATH = "/.well-known/security.txt";

    private static final int DAYS = 180;
    private static final Set<String> WAYS = Set.of("mailto", "https", "tel");

    private final String contact;
    private final String policy;
    private final Origin origin;

    /** @throws IllegalArgumentException when the contact or the policy is no address that RFC 9116 knows */
    SecurityText(
            @Value("${overeen.security-contact}") String contact,
            @Value("${overeen.security-policy}") String policy,
            Origin origin) {
        if (!contact.isEmpty()
                && !WAYS.contains(String.valueOf(URI.create(contact).getScheme())))
            throw new IllegalArgumentException("overeen.security-contact must be mailto:, https: or tel:");
        if (!policy.isEmpty() && !"https".equals(URI.create(policy).getScheme()))
            throw new IllegalArgumentException("overeen.security-policy must be https:");
        this.contact = contact;
        this.policy = policy;
        this.origin = origin;
    }

    @GetMapping(path = PATH, produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> text() {
        if (contact.isEmpty()) throw Refusal.notFound();
        return ResponseEntity.ok(
                """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s
                %s""".formatted(contact, expires(), origin + PATH, policy.isEmpty() ? "" : "Policy: " + policy + "\n"));
    }

    /** Counted from the day on which it is read, so that it is never past. */
    private static String expires() {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(DAYS)
                .atTime(LocalTime.MIDNIGHT)
                .toInstant(ZoneOffset.UTC)
                .toString();
    }
}
