package nl.overeen.query.document;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.document.DocumentEvent.Registered;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.DocumentEvent.VersionRegistered;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Day;
import nl.overeen.query.document.DocumentQueryApi.DocumentsView;
import nl.overeen.query.document.DocumentView.Documentpunt;
import nl.overeen.query.document.DocumentView.Documentstap;
import nl.overeen.query.document.DocumentView.Documentversie;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

class DocumentViewTest {
    private final Region region = new Region().found();
    private final PartyId swv = region.party("Swv po");
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final DocumentVersion one = version("2016-01");
    private final DocumentVersion two = version("2016-03-15");

    DocumentViewTest() {
        region.admit(swv)
                .effective("2016-02-01")
                .add(document.value(), new Registered(document, region.id, swv, DocumentKind.SUPPORT_PLAN, one))
                .effective("2016-03-20")
                .add(document.value(), new VersionRegistered(2, DocumentKind.SUPPORT_PLAN, two));
    }

    @Test
    void aVersionIsThereFromItsDay() {
        assertThat(DocumentView.fold(document.value(), region.on("2016-01-31"))).isNull();
        assertThat(fold(region.on("2016-03-19")).versies())
                .extracting(Documentversie::nummer)
                .containsExactly(1);
        var view = fold(region.on("2016-03-20"));
        assertThat(view.versies()).extracting(Documentversie::nummer).containsExactly(1, 2);
        assertThat(view.versies().getLast().titel()).isEqualTo(two.title());
        assertThat(view.versies().getFirst().datum().written()).isEqualTo("2016-01");
        assertThat(view.regel().nieuwste().nummer()).isEqualTo(2);
        assertThat(view.regel().versie()).isEqualTo(2);
        assertThat(Objects.requireNonNull(view.regel().eigenaar()).naam()).isEqualTo("Swv po");
    }

    @Test
    void whatWasNotYetRecordedIsNotThereWhateverItsDay() {
        Instant before = region.facts().getLast().recorded().minusNanos(1);
        assertThat(fold(region.on("2016-12-31", before)).versies()).hasSize(1);
        assertThat(fold(region.on("2016-12-31")).versies()).hasSize(2);
    }

    @Test
    void stepsStandWithTheirVersionInTheOrderOfTheirDays() {
        step("2016-05-01", 2, StepKind.COUNCIL);
        step("2016-03-25", 2, StepKind.SENT);
        step("2016-03-01", 1, StepKind.SENT);
        var view = fold(region.on("2016-12-31"));
        assertThat(view.versies().getFirst().stappen()).hasSize(1);
        assertThat(view.versies().getLast().stappen())
                .extracting(Documentstap::stap)
                .containsExactly(StepKind.SENT, StepKind.COUNCIL);
        assertThat(fold(region.on("2016-04-30")).versies().getLast().stappen()).hasSize(1);
    }

    @Test
    void aStepThatIsVoidedIsGone() {
        step("2016-03-25", 2, StepKind.SENT);
        region.add(document.value(), new FactVoided(), new FactId(document.toString(), 2));
        assertThat(fold(region.on("2016-12-31")).versies().getLast().stappen()).isEmpty();
    }

    @Test
    void anItemStandsWithTheVersionItIsAboutInTheEnd() {
        OogoId oogo = region.effective("2016-03-21").convene(LocalDate.of(2016, 4, 6));
        region.table(oogo, 1, pin(1));
        assertThat(points(1)).hasSize(1);
        region.add(oogo.value(), new ItemRetabled(1, List.of(pin(2))));
        assertThat(points(1)).isEmpty();
        assertThat(points(2)).extracting(Documentpunt::stand).containsExactly("open");
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED, List.of(pin(2)));
        assertThat(points(2)).extracting(Documentpunt::uitkomst).containsExactly(Outcome.ADOPTED);
        assertThat(fold(region.on("2016-04-06")).regel().geldend()).isEqualTo(2);
        assertThat(fold(region.on("2016-04-05")).regel().geldend()).isNull();
    }

    @Test
    void anItemWhoseTablingWasVoidedIsNotThere() {
        OogoId oogo = region.effective("2016-03-21").convene(LocalDate.of(2016, 4, 6));
        FactId tabled = region.table(oogo, 1, pin(1)).facts().getLast().id();
        region.add(oogo.value(), new ItemRetabled(1, List.of(pin(2)))).add(oogo.value(), new FactVoided(), tabled);
        assertThat(points(2)).isEmpty();
    }

    @Test
    void anAgreementIsPinnedAsOne() {
        var agreement = new DocumentId(UUID.randomUUID());
        region.add(agreement.value(), new Registered(agreement, region.id, null, DocumentKind.AGREEMENT, one));
        OogoId oogo = region.convene(LocalDate.of(2016, 4, 6));
        region.table(oogo, 1, new PinnedText(TextKind.AGREEMENT, agreement.value(), 1));
        var view = Objects.requireNonNull(DocumentView.fold(agreement.value(), region.on("2016-04-06")));
        assertThat(view.versies().getFirst().agendapunten()).hasSize(1);
        assertThat(view.regel().eigenaar()).isNull();
    }

    @Test
    void theListHasEveryDocumentOfTheRegionThatIsThereOnTheDay() {
        assertThat(DocumentsView.fold(region.on("2016-01-31")).documenten()).isEmpty();
        assertThat(DocumentsView.fold(region.on("2016-02-01")).documenten())
                .extracting(DocumentLine::id)
                .containsExactly(document.value());
    }

    private List<Documentpunt> points(int version) {
        return fold(region.on("2016-04-06")).versies().get(version - 1).agendapunten();
    }

    private void step(String day, int version, StepKind kind) {
        region.effective(day).add(document.value(), new StepRecorded(version, kind, List.of(swv), null, null));
    }

    private DocumentView fold(Moment moment) {
        return Objects.requireNonNull(DocumentView.fold(document.value(), moment));
    }

    private PinnedText pin(int version) {
        return new PinnedText(TextKind.DOCUMENT, document.value(), version);
    }

    private static DocumentVersion version(String date) {
        return new DocumentVersion(text(), text(), new Day(date), null, text());
    }
}
