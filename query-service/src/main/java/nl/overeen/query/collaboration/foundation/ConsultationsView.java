package nl.overeen.query.collaboration.foundation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.ConsultationLevel;
import nl.overeen.events.collaboration.FoundationEvent.ConsultationArranged;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The structure of consultation as it holds on the day.
 *
 * @param geldtOp from which day; absent before the first
 */
record ConsultationsView(
        long versie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        @Nullable Day geldtOp,
        List<Overlegvorm> overleggen) {

    /** One consultation: on which level, what for, with whom, how often. */
    record Overlegvorm(
            ConsultationLevel niveau,
            Text naam,
            @Nullable Text doel,
            @Nullable Text deelnemers,
            @Nullable Text frequentie) {
        static Overlegvorm of(Consultation consultation) {
            return new Overlegvorm(
                    consultation.level(),
                    consultation.name(),
                    consultation.purpose(),
                    consultation.participants(),
                    consultation.frequency());
        }
    }

    static ConsultationsView fold(UUID id, Moment moment) {
        @Nullable Day since = null;
        List<Consultation> consultations = List.of();
        for (Fact fact : moment.facts())
            if (fact.event() instanceof ConsultationArranged arranged) {
                since = fact.origin().effective();
                consultations = arranged.consultations();
            }
        return new ConsultationsView(
                moment.version(id),
                moment.day(),
                moment.known(),
                moment.planned(),
                since,
                consultations.stream().map(Overlegvorm::of).toList());
    }
}
