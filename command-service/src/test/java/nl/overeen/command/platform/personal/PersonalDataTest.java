package nl.overeen.command.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private static final int LARGEST = 64 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "BSN123456782.",
                "123.456.782",
                "123-456-782",
                "1234 56 782",
                "1234.56.782",
                "12.34.56.782",
                "1 2 3 4 5 6 7 8 2",
                "leerling 123 456 782, groep 8",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662",
                "\uff11\uff12\uff13456782",
                "123\u200b456\u00ad782",
                "123\u00a0456\u00a0782",
                "123\u2011456\u2011782"
            })
    void aCitizensNumberIsSeen(String text) {
        assertThat(PersonalData.seenIn(text)).containsExactly(Kind.CITIZEN_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@school.nl",
                "Mail naar Jan.Jansen+groep8@mail.basisschool.nl.",
                "JAN\uff20SCHOOL\uff0eNL",
                "jan (at) school.nl",
                "jan[apenstaartje]school.nl",
                "jan@sch\u00f6ol.nl",
                "jan\u200b@school.nl",
                "<mailto:j@a.nl>"
            })
    void anEmailAddressIsSeen(String text) {
        assertThat(PersonalData.seenIn(text)).containsExactly(Kind.EMAIL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678",
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "(072) 548 88 88",
                "072 - 548 88 88",
                "+31 6 12345678",
                "+31(0)6-12345678",
                "0031612345678",
                "+32 470 12 34 56",
                "\uff10\uff16-12345678",
                "06\u201112\u200b345678",
                "Op 6-4-2016 gebeld met 06-12345678"
            })
    void aTelephoneNumberIsSeen(String text) {
        assertThat(PersonalData.seenIn(text)).containsExactly(Kind.TELEPHONE_NUMBER);
    }

    @Test
    void allKindsAreSeenAtOnce() {
        assertThat(PersonalData.seenIn("123456782, jan@school.nl, 06-12345678")).containsExactly(Kind.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000000000",
                "123456783",
                "1234567821",
                "8123456782",
                "2016-2017",
                "schooljaren 2016-2017, 2017-2018 en 2018-2019",
                "6 april 2016, 06-04-2016, 2016-04-06, 2016-04",
                "op 01-02-2016 10 uur",
                "van 19.30 tot 21.00 uur",
                "\u20ac 1.250.000,00 en \u20ac 123.456.782",
                "669 uur, herrekend 733 (20x5=100, 10x2=20)",
                "artikel 18a lid 9 Wpo, artikel 2.2 Jeugdwet",
                "besluit 2016-1.1, zaak 2016-12345",
                "KvK 12345678",
                "KvK 01234567",
                "postcode 1811 AB",
                "ISBN 978-90-123-4567-2",
                "NL91 ABNA 0417 1643 00",
                "550e8400-e29b-41d4-a716-446655440000",
                "09068661-bcb4-4b1f-b278-c6a11ac51b9a",
                "a123456782bc",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "https://zoek.officielebekendmakingen.nl/stb-2016-100.html",
                "5 @ 2.50, @overeen, noot @ pagina 3",
                "3,123456782"
            })
    void whatAnAgendaIsFullOfIsNot(String text) {
        assertThat(PersonalData.seenIn(text)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nineDigitsAreACitizensNumberExactlyWhenTheyMeetTheElevenTest() {
        return IntStream.range(0, 200)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var random = new Random(seed);
                    int first = 100_000 + random.nextInt(400_000);
                    String eight = first + "" + (10 + random.nextInt(90));
                    int sum = 0;
                    for (int i = 0; i < 8; i++) sum += (9 - i) * Character.digit(eight.charAt(i), 10);
                    for (int last = 0; last < 10; last++)
                        assertThat(PersonalData.seenIn("nr " + eight + last + "."))
                                .as(eight + last)
                                .hasSize(last == sum % 11 ? 1 : 0);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a@", "a@b.", "(at", "1 ", "(0", "0.0 ", "1-1-2016 ", "123 ", "+1 ", "\ufdfa", " ", "0"})
    void aHostileTextOf64KiBTakesNoMoreThanSeconds(String piece) {
        String text = piece.repeat(LARGEST / piece.length());
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        PersonalData.seenIn(text);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
