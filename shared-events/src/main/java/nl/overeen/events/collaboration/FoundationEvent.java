package nl.overeen.events.collaboration;

import java.util.List;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Lasting;
import nl.overeen.events.value.Stored;

/** On what a samenwerking rests: its procedure, themes, vision, principles and structure of consultation. */
public sealed interface FoundationEvent extends CollaborationEvent {

    /** A version of the procedure was laid down; it holds from the fact's day. */
    @Stored("collaboration.procedure-laid-down")
    record ProcedureLaidDown(int version, Procedure procedure) implements FoundationEvent {}

    /** A theme was defined. */
    @Stored("collaboration.theme-defined")
    record ThemeDefined(ThemeId theme, Theme content) implements FoundationEvent {}

    /** A theme was put in other words: the whole of it. */
    @Stored("collaboration.theme-revised")
    record ThemeRevised(ThemeId theme, Theme content) implements FoundationEvent {}

    /** A theme is no longer used; the fact's day is its last. */
    @Stored("collaboration.theme-retired")
    record ThemeRetired(ThemeId theme) implements FoundationEvent {}

    /** A revision of the vision: its whole text. A proposal until a decision adopts it. */
    @Stored("collaboration.vision-formulated")
    record VisionFormulated(int revision, Vision vision) implements FoundationEvent, Lasting {}

    /** A revision of the shared principles: their whole text. A proposal until a decision adopts it. */
    @Stored("collaboration.principles-drafted")
    record PrinciplesDrafted(int revision, List<Principle> principles) implements FoundationEvent, Lasting {}

    /** The structure of consultation was arranged: the whole of it. */
    @Stored("collaboration.consultation-arranged")
    record ConsultationArranged(List<Consultation> consultations) implements FoundationEvent {}
}
