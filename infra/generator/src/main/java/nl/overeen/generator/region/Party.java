package nl.overeen.generator.region;

/**
 * A party of a region.
 *
 * @param core sits at the table from the first to the last day, with its people and mandates
 */
public record Party(String id, String kind, boolean core) {
    public boolean holdsPosition() {
        return !kind.equals("anders");
    }

    public boolean swv() {
        return kind.startsWith("swv");
    }
}
