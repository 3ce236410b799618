package nl.overeen.query.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an item of an OOGO has come. */
enum ItemStand {
    OPEN("open"),
    WITHDRAWN("ingetrokken"),
    CONCLUDED("afgerond");

    private final String code;

    ItemStand(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }
}
