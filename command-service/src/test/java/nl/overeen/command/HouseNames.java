package nl.overeen.command;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** Which words stand in no name, and which packages are features. */
final class HouseNames {
    private HouseNames() {}

    /** Each feature a slice of its own; the platform is none. */
    static SliceAssignment features() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String[] parts = type.getPackageName().split("\\.");
                return parts.length < 4
                                || !parts[1].equals("overeen")
                                || parts[2].equals("events")
                                || parts[3].equals("platform")
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(parts[3]);
            }

            @Override
            public String getDescription() {
                return "features";
            }
        };
    }

    static ArchCondition<JavaClass> without(List<String> words) {
        return new ArchCondition<>("bear none of the words " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSimpleName().equals("CommandService")) return;
                for (String word : words)
                    if (type.getSimpleName().contains(word))
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " bears the word " + word));
            }
        };
    }
}
