package nl.overeen.query.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.value.Day;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.text.AmbitionText.Actie;
import nl.overeen.query.ambition.text.AmbitionText.Doel;
import nl.overeen.query.ambition.text.AmbitionText.Gepland;
import org.jspecify.annotations.Nullable;

/**
 * The agenda by doelstelling, with a column for each school year of the edition in force.
 *
 * @param schooljaren the columns; none without an edition in force
 */
record Matrix(List<String> schooljaren, List<Matrixrij> rijen) {
    private static final int AUGUST = 8;

    /**
     * An ambition with its goals; an action stands in each school year that its planning touches.
     *
     * @param cellen         one for each column
     * @param zonderSchooljaar actions that stand in no column, each with why
     */
    record Matrixrij(
            UUID ambitie,
            int nummer,
            List<Doel> doelen,
            List<Matrixcel> cellen,
            List<ZonderSchooljaar> zonderSchooljaar) {}

    record Matrixcel(String schooljaar, List<Actie> acties) {}

    record ZonderSchooljaar(Actie actie, String uitleg) {}

    static Matrix of(List<AmbitionLine> lines, List<String> years) {
        return new Matrix(years, lines.stream().map(line -> row(line, years)).toList());
    }

    private static Matrixrij row(AmbitionLine line, List<String> years) {
        var actions = line.tekst().acties();
        var nowhere = new ArrayList<ZonderSchooljaar>();
        for (Actie action : actions)
            if (years.stream().noneMatch(year -> touches(action, year)))
                nowhere.add(new ZonderSchooljaar(action, why(action.planning())));
        return new Matrixrij(
                line.id(),
                line.nummer(),
                line.tekst().doelen(),
                years.stream()
                        .map(year -> new Matrixcel(
                                year,
                                actions.stream()
                                        .filter(action -> touches(action, year))
                                        .toList()))
                        .toList(),
                List.copyOf(nowhere));
    }

    private static String why(@Nullable Gepland planning) {
        if (planning == null) return "Deze actie heeft geen planning.";
        if (!planning.leesbaar()) return "Uit deze planning is geen periode te lezen.";
        return "Deze planning valt buiten de schooljaren van de agenda.";
    }

    /** A school year runs from 1 August to 31 July; a planning without a begin or an end is open on that side. */
    private static boolean touches(Actie action, String schoolYear) {
        @Nullable Gepland planning = action.planning();
        if (planning == null || !planning.leesbaar()) return false;
        LocalDate begin = LocalDate.of(Integer.parseInt(schoolYear, 0, 4, 10), AUGUST, 1);
        LocalDate end = begin.plusYears(1).minusDays(1);
        return (planning.van() == null || !firstDay(planning.van()).isAfter(end))
                && (planning.tot() == null || !planning.tot().lastDay().isBefore(begin));
    }

    /** A planning "2016" begins with the year; only of facts is it the last day that counts. */
    private static LocalDate firstDay(Day day) {
        return switch (day.written().length()) {
            case 4 -> LocalDate.of(day.lastDay().getYear(), 1, 1);
            case 7 -> YearMonth.from(day.lastDay()).atDay(1);
            default -> day.lastDay();
        };
    }
}
