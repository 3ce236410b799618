package nl.overeen.generator.country;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;

/**
 * A text of the original, opened once so that each copy can be sealed again under its own id and key.
 *
 * @param nonce of the original: each copy has another key, so that it is used once with each
 */
record Sealed(UUID id, byte[] nonce, byte[] plain, byte[] key) {
    private static final int TAG_BITS = 128;

    static Sealed of(UUID id, String nonce, String ciphertext, byte[] key) {
        String plain = TextCipher.open(new Text(id.toString(), nonce, ciphertext), key);
        return new Sealed(id, Base64.getDecoder().decode(nonce), plain.getBytes(StandardCharsets.UTF_8), key);
    }

    /** Base64, exactly as long as that of the original. */
    byte[] on(Mask mask) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(mask.on(this.key), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(mask.on(id).toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encode(cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("text " + id + " cannot be sealed", e);
        }
    }
}
