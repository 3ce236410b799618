package nl.overeen.generator.api;

import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param account of the demonstration
 * @param behalf  party or collaboration acted for; absent for the beheerder
 */
public record Who(String account, @Nullable String behalf) {
    public static final Who BEHEERDER = new Who("beheerder", null);
}
