package nl.overeen.command.oogo;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.AfterwardsBody.ConfirmationBody;
import nl.overeen.command.oogo.AfterwardsBody.ContestBody;
import nl.overeen.command.oogo.AfterwardsBody.FeedbackBody;
import nl.overeen.command.oogo.AfterwardsBody.FulfilmentBody;
import nl.overeen.command.oogo.AfterwardsCommand.ConfirmPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ContestPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ReportBack;
import nl.overeen.command.oogo.AfterwardsCommand.ReportOnCommitment;
import nl.overeen.command.oogo.MinutesBody.AttendanceBody;
import nl.overeen.command.oogo.MinutesBody.CommitmentBody;
import nl.overeen.command.oogo.MinutesBody.DiscussionBody;
import nl.overeen.command.oogo.MinutesCommand.NoteAttendance;
import nl.overeen.command.oogo.MinutesCommand.RecordCommitment;
import nl.overeen.command.oogo.MinutesCommand.RecordDiscussion;
import nl.overeen.command.oogo.OogoBody.ConveningBody;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.VoidFact;
import nl.overeen.command.platform.correction.Correction;
import nl.overeen.command.platform.correction.Corrections;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.AfterwardsEvent.ReportedBack;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of an OOGO can be corrected, and what can only be marked. */
@Component
class OogoCorrections implements Corrections {
    private static final String OOGO = "/v1/oogos/{id}";
    private static final String DECISION = "/v1/besluiten/{id}";

    private final Texts texts;

    OogoCorrections(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Correction<?>> corrections() {
        return List.of(
                new Correction<>(Convened.class, "/v1/oogos", ConveningBody.class, this::convening),
                new Correction<>(
                        AttendanceNoted.class,
                        OOGO + "/aanwezigheid",
                        AttendanceBody.class,
                        (id, fact, body) -> new NoteAttendance(new OogoId(id), parties(body.afwezig()))),
                new Correction<>(
                        DiscussionRecorded.class,
                        OOGO + "/agendapunten/{nummer}/bespreking",
                        DiscussionBody.class,
                        this::discussing),
                new Correction<>(
                        CommitmentRecorded.class, OOGO + "/toezeggingen", CommitmentBody.class, this::promising),
                new Correction<>(
                        CommitmentReportedOn.class,
                        OOGO + "/toezeggingen/{toezegging}/verslagen",
                        FulfilmentBody.class,
                        this::reporting),
                new Correction<>(
                        ReportedBack.class, DECISION + "/terugkoppelingen", FeedbackBody.class, this::reportingBack),
                Correction.own(
                        PositionConfirmed.class,
                        OOGO + "/agendapunten/{nummer}/bevestigingen",
                        ConfirmationBody.class,
                        (id, fact, body) -> new ConfirmPosition(
                                new OogoId(id), ((PositionConfirmed) fact.event()).item(), new PartyId(body.partij()))),
                Correction.own(
                        PositionContested.class,
                        OOGO + "/agendapunten/{nummer}/betwistingen",
                        ContestBody.class,
                        (id, fact, body) -> new ContestPosition(
                                new OogoId(id), ((PositionContested) fact.event()).item(), new PartyId(body.partij()))),
                Correction.markOnly(PositionTaken.class, OOGO + "/agendapunten/{nummer}/standpunten"),
                Correction.markOnly(ItemConcluded.class, OOGO + "/agendapunten/{nummer}/afronding"),
                Correction.markOnly(DecisionJoined.class, DECISION + "/toetredingen"),
                Correction.markOnly(PositionRatified.class, DECISION + "/bekrachtigingen"),
                Correction.markOnly(RatificationRefused.class, DECISION + "/weigeringen"));
    }

    @Override
    public Object voiding(UUID id) {
        return new VoidFact(new OogoId(id));
    }

    private ConveneOogo convening(UUID id, Fact fact, ConveningBody body) {
        var convened = (Convened) fact.event();
        return new ConveneOogo(
                new OogoId(id),
                convened.collaboration(),
                body.naam(),
                body.dag(),
                body.tijd(),
                texts.optional(body.plaats()));
    }

    private RecordDiscussion discussing(UUID id, Fact fact, DiscussionBody body) {
        var recorded = (DiscussionRecorded) fact.event();
        return new RecordDiscussion(new OogoId(id), recorded.item(), texts.seal(body.tekst()));
    }

    private RecordCommitment promising(UUID id, Fact fact, CommitmentBody body) {
        var recorded = (CommitmentRecorded) fact.event();
        return new RecordCommitment(
                new OogoId(id),
                recorded.commitment(),
                body.agendapunt(),
                new PartyId(body.partij()),
                texts.seal(body.toezegging()),
                parties(body.aan()),
                body.uiterlijk());
    }

    private ReportOnCommitment reporting(UUID id, Fact fact, FulfilmentBody body) {
        CommitmentId commitment = ((CommitmentReportedOn) fact.event()).commitment();
        return new ReportOnCommitment(new OogoId(id), commitment, body.stand(), texts.seal(body.verslag()));
    }

    private ReportBack reportingBack(UUID id, Fact fact, FeedbackBody body) {
        var reported = (ReportedBack) fact.event();
        @Nullable Text message = texts.optional(body.bericht());
        return new ReportBack(new OogoId(id), reported.decision(), texts.seal(body.aan()), message);
    }

    private static List<PartyId> parties(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().map(PartyId::new).toList();
    }
}
