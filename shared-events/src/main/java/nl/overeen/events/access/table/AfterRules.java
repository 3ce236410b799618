package nl.overeen.events.access.table;

/** What follows: disputes, evaluations, and setting right what was recorded. */
public final class AfterRules {
    public static final String ROWS = """
            #                                                  m g p s e a b
            # a dispute
            GET  /v1/geschillen                                T T T T T T .  de geschillen op een rij
            GET  /v1/geschillen/{id}                           T T T T T T .  een geschil lezen
            POST /v1/geschillen                                . T . . . . .  een geschil melden
            POST /v1/geschillen/{id}/standpunten               . T . . . . .  de zienswijze van de eigen partij geven
            POST /v1/geschillen/{id}/adviezen                  . . . T . . .  een advies vastleggen
            POST /v1/geschillen/{id}/afloop                    . . . T . . .  de afloop vastleggen
            POST /v1/geschillen/{id}/onleesbaarmaking          . . . . . . A  teksten onleesbaar maken

            # an evaluation
            GET  /v1/samenwerkingen/{id}/evaluaties            T T T T T T .  de evaluaties op een rij
            GET  /v1/evaluaties/{id}                           T T T T T T .  een evaluatie lezen
            POST /v1/evaluaties                                . . . . T . .  een evaluatie vastleggen
            POST /v1/evaluaties/{id}/vervolg                   . . . T . . .  bepalen wat erop volgt
            POST /v1/evaluaties/{id}/onleesbaarmaking          . . . . . . A  teksten onleesbaar maken

            # a fact: asked again of the row of the operation that records it
            POST /v1/feiten/{id}/correctie                     T T T T T . A  een feit corrigeren
            POST /v1/feiten/{id}/vervallen                     T T T T T . A  een feit laten vervallen
            """;

    private AfterRules() {}
}
