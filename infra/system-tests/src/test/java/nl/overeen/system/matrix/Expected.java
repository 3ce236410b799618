package nl.overeen.system.matrix;

import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rule.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What the table of rules says of one cell.
 *
 * @param code of the problem; absent where the cell is open
 */
record Expected(int status, @Nullable String code) {
    static final Expected OPEN = new Expected(200, null);
    static final Expected NO_LOGIN = new Expected(401, "aanmelding.ontbreekt");
    private static final Expected MAY_NOT = new Expected(403, "recht.ontbreekt");
    private static final Expected NOT_THERE = new Expected(404, "niet-gevonden");
    private static final Expected FOR_WHOM = new Expected(400, "namens.ontbreekt");

    /** Of reading: judged by all functions that one holds. */
    static Expected reading(Rule rule, Who who, Of whose) {
        if (rule.reach() != Reach.ROLE) return OPEN;
        boolean held = who.role() != null && rule.roles().containsKey(who.role());
        return held && whose != Of.ELSEWHERE ? OPEN : NOT_THERE;
    }

    /**
     * Of writing: judged by the function of whom one acts for; the beheerder acts for nobody.
     *
     * @param row   of the operation itself
     * @param under of the operation that it sets right; the same where it sets right nothing
     */
    static Expected writing(Rule row, Rule under, Who who, Of whose) {
        if (who == Who.ADMINISTRATOR) {
            if (!row.isForAdministrator()) return FOR_WHOM;
            return under.isForAdministrator() ? OPEN : MAY_NOT;
        }
        if (who.role() == null || row.isAboutInstallation()) return MAY_NOT;
        if (whose == Of.ELSEWHERE) return NOT_THERE;
        @Nullable
        Whose opened = row.roles().containsKey(who.role()) ? under.roles().get(who.role()) : null;
        if (opened == null) return MAY_NOT;
        return opened == Whose.PARTY && whose == Of.OTHER_PARTY ? MAY_NOT : OPEN;
    }

    @Override
    public String toString() {
        return code == null ? "may" : status + " " + code;
    }
}
