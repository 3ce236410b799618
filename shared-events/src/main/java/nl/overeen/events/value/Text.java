package nl.overeen.events.value;

/**
 * Free text as a fact holds it: encrypted with a key of its own (AES-256-GCM), so that destroying the key redacts it everywhere.
 *
 * @param id         names the key; a text that does not change keeps its id
 * @param nonce      96 bits, base64
 * @param ciphertext with the authentication tag, base64
 */
public record Text(String id, String nonce, String ciphertext) {

    /** The form in which metadata carries a text. */
    public String compact() {
        return id + "." + nonce + "." + ciphertext;
    }

    /** Reads {@link #compact()} back. */
    public static Text parse(String compact) {
        String[] parts = compact.split("\\.", 3);
        return new Text(parts[0], parts[1], parts[2]);
    }
}
