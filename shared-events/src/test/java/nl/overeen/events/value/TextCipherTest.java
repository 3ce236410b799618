package nl.overeen.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextCipherTest {
    private final byte[] key = TextCipher.newKey();
    private final Text text = TextCipher.seal("t1", "Voorkomen van thuiszitten é", key);

    @Test
    void opensWithItsOwnKey() {
        assertThat(TextCipher.open(text, key)).isEqualTo("Voorkomen van thuiszitten é");
    }

    @Test
    void doesNotShowWhatItSays() {
        assertThat(text.compact()).doesNotContain("thuiszitten");
    }

    @Test
    void theSameWordsAreSealedDifferentlyEachTime() {
        assertThat(TextCipher.seal("t1", "Voorkomen van thuiszitten é", key)).isNotEqualTo(text);
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        assertThatThrownBy(() -> TextCipher.open(text, TextCipher.newKey())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeMovedToAnotherText() {
        var moved = new Text("t2", text.nonce(), text.ciphertext());
        assertThatThrownBy(() -> TextCipher.open(moved, key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void survivesItsCompactForm() {
        assertThat(Text.parse(text.compact())).isEqualTo(text);
    }
}
