package nl.overeen.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Bodies of the size that people write: a revision of an ambitie is stored in about 8 KB. */
final class Texts {
    private static final String SENTENCE = "Gemeenten en swv-en volgen samen of dit helpt. ";

    private Texts() {}

    static Map<String, Object> proposal(String region, int number, boolean draft) {
        return Map.of(
                "samenwerking",
                region,
                "titel",
                "Ambitie " + number,
                "concept",
                draft,
                "toelichting",
                explanation("Voorstel " + number),
                "doelen",
                goals(),
                "acties",
                actions(),
                "geldtOp",
                Region.SINCE);
    }

    /** Another explanation; goals and actions stay as they were. */
    static Map<String, Object> amendment(int number) {
        return Map.of("toelichting", explanation("Wijziging " + number), "reden", "De tekst is bijgewerkt.");
    }

    private static String explanation(String which) {
        return which + ". " + SENTENCE.repeat(20);
    }

    private static List<Map<String, Object>> goals() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(goal -> Map.<String, Object>of("tekst", "Doel " + goal + ". " + SENTENCE.repeat(3)))
                .toList();
    }

    private static List<Map<String, Object>> actions() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(action -> Map.<String, Object>of("tekst", "Actie " + action + ". " + SENTENCE.repeat(2)))
                .toList();
    }
}
