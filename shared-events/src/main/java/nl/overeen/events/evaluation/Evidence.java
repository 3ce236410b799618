package nl.overeen.events.evaluation;

import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** On what a judgement rests: words, and the fact or document they point to. */
public record Evidence(
        Text text, @Nullable FactId fact, @Nullable DocumentId document) {}
