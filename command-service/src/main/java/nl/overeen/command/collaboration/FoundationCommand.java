package nl.overeen.command.collaboration;

import java.util.List;
import nl.overeen.events.collaboration.Consultation;
import nl.overeen.events.collaboration.Principle;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.ThemeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of what a samenwerking rests on. */
sealed interface FoundationCommand {

    /** Lay down the next version of the procedure; it holds from the effective day. */
    record LayDownProcedure(@TargetAggregateIdentifier CollaborationId id, Procedure procedure)
            implements FoundationCommand {}

    /** Define a theme. */
    record DefineTheme(@TargetAggregateIdentifier CollaborationId id, ThemeId theme, Theme content)
            implements FoundationCommand {}

    /** Put a theme in other words: the whole of it. */
    record ReviseTheme(@TargetAggregateIdentifier CollaborationId id, ThemeId theme, Theme content)
            implements FoundationCommand {}

    /** Use a theme no longer; the effective day is its last. */
    record RetireTheme(@TargetAggregateIdentifier CollaborationId id, ThemeId theme) implements FoundationCommand {}

    /** Formulate the vision: its whole text, with a reason from the second time on. */
    record FormulateVision(@TargetAggregateIdentifier CollaborationId id, Vision vision) implements FoundationCommand {}

    /** Draft the shared principles: their whole text, with a reason from the second time on. */
    record DraftPrinciples(@TargetAggregateIdentifier CollaborationId id, List<Principle> principles)
            implements FoundationCommand {}

    /** Arrange who consults whom: the whole structure. */
    record ArrangeConsultation(@TargetAggregateIdentifier CollaborationId id, List<Consultation> consultations)
            implements FoundationCommand {}
}
