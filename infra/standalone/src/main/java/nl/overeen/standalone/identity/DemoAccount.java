package nl.overeen.standalone.identity;

import java.util.Arrays;
import java.util.Optional;

/** One published account per role of the sample; a function, never a person. */
enum DemoAccount {
    BEHEERDER("beheerder", "Functioneel beheerder", "richt samenwerkingen, partijen en functies in"),
    SECRETARIS("secretaris", "Secretaris OOGO", "stelt agenda's op en leidt de afronding"),
    EVALUATOR("evaluator", "Evaluator", "legt metingen en oordelen vast"),
    AUDITOR("auditor", "Auditor", "ziet alles na en wijzigt niets"),
    GEMEENTE1_MEDEWERKER("gemeente1-medewerker", "Medewerker onderwijs, Gemeente 1", "stelt ambities voor"),
    GEMEENTE1_WETHOUDER("gemeente1-wethouder", "Wethouder onderwijs, Gemeente 1", "neemt standpunten in"),
    GEMEENTE1_PARTIJBEHEERDER(
            "gemeente1-partijbeheerder", "Partijbeheerder, Gemeente 1", "geeft functies en mandaten aan eigen mensen"),
    GEMEENTE2_WETHOUDER("gemeente2-wethouder", "Wethouder onderwijs, Gemeente 2", "neemt standpunten in"),
    SWVPO_DIRECTEUR("swvpo-directeur", "Directeur, swv primair onderwijs", "neemt standpunten in"),
    SWVVO_DIRECTEUR("swvvo-directeur", "Directeur, swv voortgezet onderwijs", "neemt standpunten in");

    static final String PASSWORD = "overeen-demo";

    private final String username;
    private final String title;
    private final String purpose;

    DemoAccount(String username, String title, String purpose) {
        this.username = username;
        this.title = title;
        this.purpose = purpose;
    }

    static Optional<DemoAccount> named(String username) {
        return Arrays.stream(values())
                .filter(account -> account.username.equals(username))
                .findFirst();
    }

    String username() {
        return username;
    }

    String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }
}
