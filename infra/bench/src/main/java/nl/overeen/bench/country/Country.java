package nl.overeen.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where the facts of the measurement come from: regions that all have ten years behind them. */
interface Country {
    /** The first day of the ten years, and how many there are. */
    LocalDate FIRST = LocalDate.of(2016, 1, 4);

    int DAYS = 3_600;

    /**
     * A region, someone who may read it, and what is asked about.
     *
     * @param streams of all its facts, those of its parties too
     */
    record Region(UUID id, UUID reader, List<UUID> ambitions, List<String> streams) {}

    /** Puts regions in the store until there are as many; its facts mingle there with those of the others that are new. */
    void grow(Connection database, int regions) throws SQLException;

    /** Those that are there, in the order in which they came. */
    List<Region> regions();

    /** The history table that one would write by hand instead: a row for each version of each ambitie, for all regions. */
    void fill(Connection database) throws SQLException;
}
