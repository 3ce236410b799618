package nl.overeen.events.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens a {@link Text}; the text's id is authenticated with it, so a ciphertext cannot be moved to another text. */
public final class TextCipher {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TextCipher() {}

    /** A fresh 256-bit key. */
    public static byte[] newKey() {
        return random(KEY_BYTES);
    }

    public static Text seal(String id, String plain, byte[] key) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, id, key, nonce, plain.getBytes(UTF_8));
        var base64 = Base64.getEncoder();
        return new Text(id, base64.encodeToString(nonce), base64.encodeToString(sealed));
    }

    /** @throws IllegalStateException when key and text do not belong together or the text was changed */
    public static String open(Text text, byte[] key) {
        var base64 = Base64.getDecoder();
        return new String(
                run(Cipher.DECRYPT_MODE, text.id(), key, base64.decode(text.nonce()), base64.decode(text.ciphertext())),
                UTF_8);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] run(int mode, String id, byte[] key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("text " + id + " cannot be " + (mode == 1 ? "sealed" : "opened"), e);
        }
    }
}
