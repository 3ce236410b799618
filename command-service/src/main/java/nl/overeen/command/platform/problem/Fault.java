package nl.overeen.command.platform.problem;

/**
 * One fault in the input.
 *
 * @param veld   where: doelen[0].tekst
 * @param code   which rule: veld.verplicht
 * @param uitleg what is wrong, for people
 */
public record Fault(String veld, String code, String uitleg) {

    /** The same, in a body that stands within another. */
    public Fault under(String path) {
        return new Fault(path + veld, code, uitleg);
    }
}
