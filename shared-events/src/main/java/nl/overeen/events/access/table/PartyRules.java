package nl.overeen.events.access.table;

/** People, parties, and who may speak for them. */
public final class PartyRules {
    public static final String ROWS = """
            #                                                m g p s e a b
            # for everyone
            GET  /v1/openapi.json                            everyone       de beschrijving van de API lezen
            GET  /v1/ik                                      logged-in      lezen wie u bent en voor wie u kunt optreden
            GET  /v1/samenwerkingen                          logged-in      de eigen samenwerkingen op een rij

            # people
            POST /v1/personen                                . . . . . . I  iemand toegang geven
            POST /v1/personen/{id}/vergetelheid              . . . . . . I  iemand vergeten

            # a party
            GET  /v1/partijen/{id}                           T T T T T T .  een partij lezen
            GET  /v1/partijen/{id}/herkomst                  T T T T T T .  van een gegeven lezen waar het vandaan komt
            POST /v1/partijen                                . . . . . . I  een partij registreren
            POST /v1/partijen/{id}/namen                     . . . . . . A  een partij een andere naam geven
            POST /v1/partijen/{id}/opvolging                 . . . . . . A  een partij door andere laten opvolgen
            POST /v1/partijen/{id}/onleesbaarmaking          . . . . . . A  teksten onleesbaar maken
            POST /v1/partijen/{id}/functies                  . . P . . . A  iemand een functie geven bij de partij
            POST /v1/partijen/{id}/functies/{functie}/einde  . . P . . . A  een functie beëindigen
            POST /v1/partijen/{id}/aanspreekpunten           . . P . . . .  een aanspreekpunt aanwijzen

            # who may speak for a party
            POST /v1/partijen/{id}/mandaten                  . . P T . . .  een mandaat vastleggen, nooit voor uzelf
            POST /v1/partijen/{id}/mandaten/{mandaat}/intrekking . . P T . . . een mandaat intrekken
            POST /v1/partijen/{id}/vertegenwoordigingen      . . P T . . .  een vertegenwoordiging vastleggen
            POST /v1/partijen/{id}/vertegenwoordigingen/{vertegenwoordiging}/intrekking . . P T . . . een vertegenwoordiging intrekken
            """;

    private PartyRules() {}
}
