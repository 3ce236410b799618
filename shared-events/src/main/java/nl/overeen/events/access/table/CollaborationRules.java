package nl.overeen.events.access.table;

/** A collaboration, who sits at its table, and on what it rests. */
public final class CollaborationRules {
    public static final String ROWS = """
            #                                                      m g p s e a b
            # a collaboration and its parties
            GET  /v1/samenwerkingen/{id}                           T T T T T T .  een samenwerking lezen
            GET  /v1/samenwerkingen/{id}/herkomst                  T T T T T T .  van een gegeven lezen waar het vandaan komt
            GET  /v1/samenwerkingen/{id}/gebeurtenissen            T T T T T T .  alle vastgelegde feiten lezen
            GET  /v1/samenwerkingen/{id}/live                      T T T T T T .  horen dat er iets wijzigde
            GET  /v1/samenwerkingen/{id}/mijn-werk                 T T T T T T .  lezen wat op u wacht
            POST /v1/samenwerkingen                                . . . . . . I  een samenwerking oprichten
            POST /v1/samenwerkingen/{id}/partijen                  . . . T . . A  een partij laten toetreden
            POST /v1/samenwerkingen/{id}/partijen/{partij}/vertrek . . . T . . A  een partij laten vertrekken
            POST /v1/samenwerkingen/{id}/functies                  . . . . . . A  iemand een functie geven bij de samenwerking
            POST /v1/samenwerkingen/{id}/functies/{functie}/einde  . . . . . . A  een functie beëindigen
            POST /v1/samenwerkingen/{id}/onleesbaarmaking          . . . . . . A  teksten onleesbaar maken

            # on what a collaboration rests
            GET  /v1/samenwerkingen/{id}/procedure                 T T T T T T .  de procedure lezen
            GET  /v1/samenwerkingen/{id}/themas                    T T T T T T .  de thema's lezen
            GET  /v1/samenwerkingen/{id}/visie                     T T T T T T .  de visie lezen
            GET  /v1/samenwerkingen/{id}/uitgangspunten            T T T T T T .  de uitgangspunten lezen
            GET  /v1/samenwerkingen/{id}/overlegstructuur          T T T T T T .  de overlegstructuur lezen
            POST /v1/samenwerkingen/{id}/procedure                 . . . T . . .  de procedure vastleggen
            POST /v1/samenwerkingen/{id}/themas                    . . . T . . .  een thema maken
            POST /v1/samenwerkingen/{id}/themas/{thema}/wijzigingen . . . T . . . een thema wijzigen
            POST /v1/samenwerkingen/{id}/themas/{thema}/einde      . . . T . . .  een thema beëindigen
            POST /v1/samenwerkingen/{id}/visie                     . . . T . . .  de visie opschrijven
            POST /v1/samenwerkingen/{id}/uitgangspunten            . . . T . . .  de uitgangspunten opschrijven
            POST /v1/samenwerkingen/{id}/overlegstructuur          . . . T . . .  de overlegstructuur opschrijven
            """;

    private CollaborationRules() {}
}
