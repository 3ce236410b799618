package nl.overeen.events.access.table;

/** The agenda, its ambitions, and documents. */
public final class AgendaRules {
    public static final String ROWS = """
            #                                                       m g p s e a b
            # the agenda
            GET  /v1/samenwerkingen/{id}/agenda                     T T T T T T .  de agenda lezen, zoals hij op een dag was
            GET  /v1/samenwerkingen/{id}/agenda/herkomst            T T T T T T .  van een gegeven lezen waar het vandaan komt
            GET  /v1/samenwerkingen/{id}/agenda/vergelijking        T T T T T T .  twee momenten naast elkaar zetten
            GET  /v1/samenwerkingen/{id}/agenda/vergelijking/lijst  T T T T T T .  alle verschillen tussen twee momenten lezen
            GET  /v1/samenwerkingen/{id}/agendas                    T T T T T T .  de edities lezen
            GET  /v1/agendas/{id}                                   T T T T T T .  een editie lezen
            POST /v1/samenwerkingen/{id}/agendas                    . . . T . . .  een editie openen
            POST /v1/agendas/{id}/volgorde                          . . . T . . .  bepalen welke ambities erin staan, in welke volgorde
            POST /v1/agendas/{id}/einde                             . . . T . . .  een editie afsluiten
            POST /v1/agendas/{id}/onleesbaarmaking                  . . . . . . A  teksten onleesbaar maken

            # an ambition: what it says
            GET  /v1/ambities/{id}                                  T T T T T T .  een ambitie lezen
            GET  /v1/ambities/{id}/revisies/{revisie}               T T T T T T .  een revisie van de tekst lezen
            GET  /v1/ambities/{id}/verschil                         T T T T T T .  het verschil tussen twee revisies lezen
            GET  /v1/ambities/{id}/herkomst                         T T T T T T .  van een gegeven lezen waar het vandaan komt
            POST /v1/ambities                                       T T . . . . .  een ambitie voorstellen
            POST /v1/ambities/{id}/delen                            T T . . . . .  een concept delen met de anderen
            POST /v1/ambities/{id}/wijzigingen                      T T . . . . .  een wijziging voorstellen
            POST /v1/ambities/{id}/samenvoegingen                   T T . . . . .  samenvoeging voorstellen
            POST /v1/ambities/{id}/intrekking                       T T . . . . .  intrekking voorstellen
            POST /v1/ambities/{id}/onleesbaarmaking                 . . . . . . A  teksten onleesbaar maken

            # an ambition: what comes of it
            POST /v1/ambities/{id}/trekkers                         P P . T . . .  de trekker aanwijzen
            POST /v1/ambities/{id}/voortgang                        T T . . . . .  voortgang melden
            POST /v1/ambities/{id}/metingen                         T T . . . . .  een meting vastleggen
            POST /v1/samenwerkingen/{id}/overdrachten               . . P T . . .  het werk van een functie overdragen aan een andere

            # a document
            GET  /v1/documenten                                     T T T T T T .  de documenten op een rij
            GET  /v1/documenten/{id}                                T T T T T T .  een document lezen
            GET  /v1/documenten/{id}/overlegbewijs                  T T T T T T .  lezen dat over een document overlegd is
            POST /v1/documenten                                     T T . T . . .  een document registreren
            POST /v1/documenten/{id}/versies                        P P . T . . .  een versie registreren
            POST /v1/documenten/{id}/stappen                        . . . T . . .  een stap vastleggen: verstuurd, besproken, ontvangen
            POST /v1/documenten/{id}/onleesbaarmaking               . . . . . . A  teksten onleesbaar maken
            """;

    private AgendaRules() {}
}
