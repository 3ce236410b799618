package nl.overeen.command.platform.input;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.personal.Kind;
import nl.overeen.command.platform.problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What looks like personal data is refused, unless the writer names the field and so confirms that it is none. */
public final class Confirmation {
    public static final String HEADER = "Geen-Persoonsgegevens";

    private static final String GIVEN = Confirmation.class.getName();
    private static final String CODE = "tekst.persoonsgegeven";
    private static final Pattern FIELDS = Pattern.compile("[A-Za-z0-9.\\[\\], ]{0,4000}");

    private Confirmation() {}

    /** The fields of the request at hand in which something was seen and confirmed to be none; they go with the fact. */
    public static List<String> given() {
        return List.copyOf(kept());
    }

    static Fault asked(String field, List<Kind> seen) {
        String kinds = seen.stream().map(Kind::words).collect(Collectors.joining(" en "));
        return new Fault(
                field,
                CODE,
                "Hier lijkt " + kinds + " te staan. Haal persoonsgegevens weg, of bevestig dat het er geen zijn.");
    }

    /** What is left of the faults when those that the writer confirmed are taken out, and kept. */
    static List<Fault> leaves(List<Fault> faults) {
        if (faults.stream().noneMatch(Confirmation::asks)) return faults;
        Set<String> confirmed = confirmed();
        faults.stream()
                .filter(fault -> asks(fault) && confirmed.contains(fault.veld()))
                .forEach(fault -> kept().add(fault.veld()));
        return faults.stream()
                .filter(fault -> !asks(fault) || !confirmed.contains(fault.veld()))
                .toList();
    }

    private static boolean asks(Fault fault) {
        return fault.code().equals(CODE);
    }

    private static Set<String> confirmed() {
        String named = String.join(",", Collections.list(request().getRequest().getHeaders(HEADER)));
        if (FIELDS.matcher(named).matches())
            return Set.copyOf(List.of(named.strip().split(" *, *")));
        throw Rejection.input(
                "bevestiging.ongeldig",
                "De kop " + HEADER + " noemt velden, met komma's ertussen: toelichting, doelen[0].tekst.");
    }

    @SuppressWarnings("unchecked") // put there below, and by nobody else
    private static Set<String> kept() {
        @Nullable Object kept = request().getAttribute(GIVEN, RequestAttributes.SCOPE_REQUEST);
        if (kept != null) return (Set<String>) kept;
        var none = new LinkedHashSet<String>();
        request().setAttribute(GIVEN, none, RequestAttributes.SCOPE_REQUEST);
        return none;
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
