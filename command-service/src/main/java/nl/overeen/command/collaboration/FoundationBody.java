package nl.overeen.command.collaboration;

import static nl.overeen.command.platform.axon.Rejection.input;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.body.Line;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.body.WrittenDay;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.text.Wording;
import nl.overeen.command.platform.web.GroundBody;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.ConsultationLevel;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.DisputeRoute;
import nl.overeen.events.collaboration.Principle;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about what a samenwerking rests on. */
final class FoundationBody {
    private FoundationBody() {}

    /**
     * The next version of the procedure, whole.
     *
     * @param gevraagd            kinds of parties that hold a position
     * @param oproeptermijnDagen how many days before its day an OOGO is convened
     */
    record ProcedureBody(
            DecisionRule regel,
            @ArraySchema(minItems = 1, maxItems = 3) List<PartyKind> gevraagd,

            @Schema(minimum = "0", maximum = "365") int oproeptermijnDagen,

            @ArraySchema(maxItems = 20) List<RouteBody> geschilroutes,
            GroundBody grondslag,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody, MayBePlanned {

        Procedure procedure(Texts texts) {
            if (!gevraagd.stream().allMatch(PartyKind::holdsPosition))
                throw input("procedure.gevraagd", "Vraag alleen partijen die een standpunt innemen.");
            return new Procedure(
                    regel,
                    gevraagd.stream().distinct().toList(),
                    oproeptermijnDagen,
                    geschilroutes.stream().map(route -> route.route(texts)).toList(),
                    grondslag.ground(texts));
        }
    }

    /** @param termijnDagen within how many days after the dispute was raised */
    record RouteBody(
            @Line(200) String naam,

            @Schema(minimum = "1", maximum = "3650") @Nullable
            Integer termijnDagen) {
        DisputeRoute route(Texts texts) {
            return new DisputeRoute(texts.seal(naam), termijnDagen);
        }
    }

    record ThemeBody(
            @Nullable UUID id,
            ThemeKind soort,
            @Line(200) String naam,
            @Nullable @Prose(4000) String toelichting,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody {

        Theme theme(Texts texts) {
            return new Theme(soort, texts.seal(naam), texts.optional(toelichting));
        }
    }

    /** What is left out stays as it is. */
    record ThemeRevisionBody(
            @Nullable ThemeKind soort,
            @Nullable @Line(200) String naam,
            @Nullable @Prose(4000) String toelichting,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody {

        Theme theme(Theme current, Texts texts) {
            var words = Wording.beside(current, texts);
            return new Theme(
                    soort == null ? current.kind() : soort,
                    naam == null ? current.name() : words.text(naam),
                    words.kept(toelichting, current.explanation()));
        }
    }

    /** The quadrants; what is left out stays as it is, or stays away while it was never formulated. */
    record VisionBody(
            @Nullable @Prose(4000) String hogerDoel,
            @Nullable @Prose(4000) String kernwaarden,
            @Nullable @Prose(4000) String gewaagdDoel,
            @Nullable @Prose(4000) String kernkwaliteiten,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody {

        Vision vision(Vision current, Texts texts) {
            if (hogerDoel == null && kernwaarden == null && gewaagdDoel == null && kernkwaliteiten == null)
                throw input("visie.leeg", "Vul minstens een van de vier kwadranten in.");
            var words = Wording.beside(current, texts);
            return new Vision(
                    words.kept(hogerDoel, current.purpose()),
                    words.kept(kernwaarden, current.values()),
                    words.kept(gewaagdDoel, current.goal()),
                    words.kept(kernkwaliteiten, current.qualities()));
        }
    }

    record PrinciplesBody(
            @ArraySchema(minItems = 1, maxItems = 50) List<PrincipleBody> regels,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody {

        List<Principle> principles(List<Principle> current, Texts texts) {
            var words = Wording.beside(current, texts);
            return regels.stream().map(row -> row.principle(words)).toList();
        }
    }

    /** A row in two columns: as the schools and as the gemeenten word it. */
    record PrincipleBody(
            @Nullable @Prose(2000) String onderwijs,
            @Nullable @Prose(2000) String gemeenten) {
        Principle principle(Wording words) {
            if (onderwijs == null && gemeenten == null)
                throw input("uitgangspunten.lege-regel", "Vul in elke regel minstens een van de twee kolommen in.");
            return new Principle(words.optional(onderwijs), words.optional(gemeenten));
        }
    }

    record ConsultationsBody(
            @ArraySchema(minItems = 1, maxItems = 50) List<ConsultationBody> overleggen,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody {

        List<Consultation> consultations(List<Consultation> known, Texts texts) {
            var words = Wording.beside(known, texts);
            return overleggen.stream().map(row -> row.consultation(words)).toList();
        }
    }

    record ConsultationBody(
            ConsultationLevel niveau,
            @Line(200) String naam,
            @Nullable @Prose(2000) String doel,
            @Nullable @Prose(2000) String deelnemers,
            @Nullable @Line(200) String frequentie) {
        Consultation consultation(Wording words) {
            return new Consultation(
                    niveau,
                    words.text(naam),
                    words.optional(doel),
                    words.optional(deelnemers),
                    words.optional(frequentie));
        }
    }
}
