package nl.overeen.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClients;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** Every place where something written could have been left, searched for words. */
record Traces(Place place, Child child) {

    /** The places that hold these words in any form that can be read without a key. */
    List<String> of(String words) throws Exception {
        var found = new ArrayList<String>();
        inPostgres(words, found);
        inMongo(words, found);
        if (child.said().contains(words)) found.add("the log");
        return found;
    }

    private void inPostgres(String words, List<String> found) throws Exception {
        try (var connection = place.database()) {
            var tables = new ArrayList<String>();
            try (ResultSet all = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
                while (all.next()) tables.add(all.getString("TABLE_NAME"));
            }
            String hex = HexFormat.of().formatHex(words.getBytes(UTF_8));
            for (String table : tables)
                try (var statement = connection.prepareStatement("SELECT count(*) FROM \"" + table
                        + "\" AS t WHERE strpos(t::text, ?) > 0 OR strpos(t::text, ?) > 0")) {
                    statement.setString(1, words);
                    statement.setString(2, hex);
                    try (var answer = statement.executeQuery()) {
                        answer.next();
                        if (answer.getLong(1) > 0) found.add("table " + table);
                    }
                }
            if (tables.size() < 5) throw new IllegalStateException("too few tables to be true: " + tables);
        }
    }

    private void inMongo(String words, List<String> found) {
        try (var client =
                MongoClients.create("mongodb://127.0.0.1:" + place.ports().get("mongo"))) {
            var database = client.getDatabase("overeen");
            for (String name : database.listCollectionNames())
                for (Document document : database.getCollection(name).find())
                    if (holds(document, words)) found.add("collection " + name);
        }
    }

    private static boolean holds(Object value, String words) {
        return switch (value) {
            case Document document -> document.values().stream().anyMatch(each -> each != null && holds(each, words));
            case List<?> list -> list.stream().anyMatch(each -> each != null && holds(each, words));
            case Binary binary -> unpacked(binary.getData()).contains(words);
            default -> value.toString().contains(words);
        };
    }

    /** As it stands, and as it stands unpacked. */
    private static String unpacked(byte[] data) {
        var plain = new StringBuilder(new String(data, UTF_8));
        for (boolean raw : new boolean[] {false, true}) {
            var inflater = new java.util.zip.Inflater(raw);
            inflater.setInput(data);
            byte[] some = new byte[1 << 16];
            try {
                for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some))
                    plain.append(new String(some, 0, read, UTF_8));
            } catch (java.util.zip.DataFormatException notPacked) {
                // then it says what it says
            } finally {
                inflater.end();
            }
        }
        return plain.toString();
    }
}
