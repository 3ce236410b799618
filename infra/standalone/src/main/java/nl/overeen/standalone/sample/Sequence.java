package nl.overeen.standalone.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one sequence of all chapters, in recorded order, each step at a moment of its own. */
final class Sequence {
    /** At the least between two steps, so that the order of recording shows. */
    private static final Duration APART = Duration.ofSeconds(1);

    private Sequence() {}

    /**
     * Chapters that say the same moment keep their order.
     *
     * @throws IllegalArgumentException when in a chapter a step is recorded before the one above it
     */
    static List<Step> of(List<List<Step>> chapters) {
        chapters.forEach(Sequence::check);
        var told = chapters.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Step::vastgelegd))
                .toList();
        var apart = new ArrayList<Step>();
        Instant free = Instant.MIN;
        for (Step step : told) {
            Instant moment = step.vastgelegd().isBefore(free) ? free : step.vastgelegd();
            apart.add(step.at(moment));
            free = moment.plus(APART);
        }
        return List.copyOf(apart);
    }

    private static void check(List<Step> chapter) {
        for (int i = 1; i < chapter.size(); i++)
            if (chapter.get(i).vastgelegd().isBefore(chapter.get(i - 1).vastgelegd()))
                throw new IllegalArgumentException("step " + chapter.get(i).stap() + " is recorded before the step "
                        + chapter.get(i - 1).stap() + " above it");
    }
}
