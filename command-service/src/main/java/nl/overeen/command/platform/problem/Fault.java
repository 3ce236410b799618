package nl.overeen.command.platform.problem;

/**
 * One fault in the input.
 *
 * @param veld   where: doelen[0].tekst
 * @param code   which rule: veld.verplicht
 * @param uitleg what is wrong, for people
 */
public record Fault(String veld, String code, String uitleg) {}
