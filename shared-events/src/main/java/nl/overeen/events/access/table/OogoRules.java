package nl.overeen.events.access.table;

/** An OOGO: before it, in the room, and its decisions. */
public final class OogoRules {
    public static final String ROWS = """
            #                                                        m g p s e a b
            # an OOGO, to read
            GET  /v1/oogos                                           T T T T T T .  de OOGO's op een rij
            GET  /v1/oogos/{id}                                      T T T T T T .  een OOGO lezen
            GET  /v1/oogos/{id}/herkomst                             T T T T T T .  van een gegeven lezen waar het vandaan komt
            GET  /v1/oogos/{id}/besluitenlijst                       T T T T T T .  de besluitenlijst lezen
            GET  /v1/samenwerkingen/{id}/besluiten                   T T T T T T .  het besluitenregister lezen
            GET  /v1/besluiten/{id}                                  T T T T T T .  een besluit lezen, met alles waarop het berust
            GET  /v1/samenwerkingen/{id}/toezeggingen                T T T T T T .  de toezeggingen op een rij

            # an OOGO: before it
            POST /v1/oogos                                           . . . T . . .  een OOGO beleggen
            POST /v1/oogos/{id}/verplaatsing                         . . . T . . .  een OOGO verplaatsen
            POST /v1/oogos/{id}/afgelasting                          . . . T . . .  een OOGO afgelasten
            POST /v1/oogos/{id}/volgorde                             . . . T . . .  de agendapunten ordenen
            POST /v1/oogos/{id}/agendapunten                         . . . T . . .  een agendapunt op tafel leggen
            POST /v1/oogos/{id}/agendapunten/{nummer}/teksten        . . . T . . .  een andere tekst op tafel leggen
            POST /v1/oogos/{id}/agendapunten/{nummer}/intrekking     . . . T . . .  een agendapunt van tafel halen
            POST /v1/oogos/{id}/onleesbaarmaking                     . . . . . . A  teksten onleesbaar maken

            # an OOGO: in the room
            POST /v1/oogos/{id}/opening                              . . . T . . .  een OOGO openen
            POST /v1/oogos/{id}/aanwezigheid                         . . . T . . .  vastleggen wie er niet is
            POST /v1/oogos/{id}/agendapunten/{nummer}/bespreking     . . . T . . .  vastleggen wat er besproken is
            POST /v1/oogos/{id}/agendapunten/{nummer}/standpunten    . T . T . . .  een standpunt innemen, of vastleggen wat iemand in de zaal zei
            POST /v1/oogos/{id}/toezeggingen                         . . . T . . .  een toezegging vastleggen
            POST /v1/oogos/{id}/agendapunten/{nummer}/afronding      . . . T . . .  een agendapunt afronden
            POST /v1/oogos/{id}/sluiting                             . . . T . . .  een OOGO sluiten

            # an OOGO: after it
            POST /v1/oogos/{id}/agendapunten/{nummer}/bevestigingen  . P . . . . .  bevestigen wat de secretaris voor uw partij vastlegde
            POST /v1/oogos/{id}/agendapunten/{nummer}/betwistingen   . P . . . . .  betwisten wat de secretaris voor uw partij vastlegde
            POST /v1/oogos/{id}/toezeggingen/{toezegging}/verslagen  P P . T . . .  melden wat er van een toezegging kwam
            POST /v1/besluiten/{id}/toetredingen                     . T . . . . .  de eigen partij alsnog aan een besluit binden
            POST /v1/besluiten/{id}/bekrachtigingen                  . T . . . . .  bekrachtigen wat onder voorbehoud was
            POST /v1/besluiten/{id}/weigeringen                      . T . . . . .  bekrachtiging weigeren
            POST /v1/besluiten/{id}/terugkoppelingen                 . . . T . . .  vastleggen aan wie het besluit verteld is
            """;

    private OogoRules() {}
}
