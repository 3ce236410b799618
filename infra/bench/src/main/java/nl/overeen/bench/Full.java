package nl.overeen.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A region after ten years, about 3,000 facts: 60 ambities of 30 revisions, 14 OOGOs of five items, and one of thirty.
 *
 * @param versions how many facts each ambitie has
 */
record Full(Region region, List<String> ambitions, long[] versions, String oogo) {
    private static final int AMBITIONS = Integer.getInteger("overeen.bench.ambitions", 60);
    private static final int REVISIONS = 30;
    private static final int OOGOS = Integer.getInteger("overeen.bench.oogos", 14);

    static Full of(Region region, Connection database) throws SQLException {
        String first = region.employee(0).made("/v1/ambities", Texts.proposal(region.id(), 0, false));
        for (int seen = 1; seen < REVISIONS; seen++)
            region.employee(0).post("/v1/ambities/" + first + "/wijzigingen", Texts.amendment(seen), seen);
        var ambitions = new ArrayList<>(List.of(first));
        while (ambitions.size() < AMBITIONS) ambitions.add(copied(first, database));
        for (int number = 0; number < OOGOS; number++) met(region, "klein-" + number, ambitions, 5);
        var versions = new long[AMBITIONS];
        Arrays.fill(versions, REVISIONS);
        return new Full(region, ambitions, versions, met(region, "groot", ambitions, 30));
    }

    /** The facts of one ambitie under the name of another: the API would take minutes for all. */
    private static String copied(String ambition, Connection database) throws SQLException {
        String copy = UUID.randomUUID().toString();
        try (var insert = database.prepareStatement("""
                INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData,
                    payload, payloadRevision, payloadType, timeStamp)
                SELECT ?, sequenceNumber, type, gen_random_uuid()::text, metaData,
                    convert_to(replace(convert_from(payload, 'UTF8'), aggregateIdentifier, ?), 'UTF8'),
                    payloadRevision, payloadType, timeStamp
                FROM DomainEventEntry WHERE aggregateIdentifier = ? ORDER BY sequenceNumber""")) {
            insert.setString(1, copy);
            insert.setString(2, copy);
            insert.setString(3, ambition);
            insert.executeUpdate();
        }
        return copy;
    }

    private static String met(Region region, String name, List<String> ambitions, int items) {
        String id = region.secretary().made("/v1/oogos", Meeting.convening(region, name));
        var meeting = new Meeting(region, id);
        region.secretary().post(meeting.path() + "/opening", Map.of());
        for (int item = 1; item <= items; item++) {
            String ambition = ambitions.get(item % ambitions.size());
            region.secretary().post(meeting.path() + "/agendapunten", Meeting.item(item, ambition, 1));
            region.secretary().post(meeting.at(item) + "/standpunten", meeting.agreement(1, region.parties()));
            region.secretary().post(meeting.at(item) + "/afronding", Map.of());
        }
        return id;
    }
}
