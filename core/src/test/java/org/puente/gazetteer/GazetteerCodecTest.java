package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;
import org.puente.Language;
import org.puente.MatchPolicy;

class GazetteerCodecTest {
    private static final Gazetteer SAMPLE = Samples.gazetteer();

    @Test
    void reads_what_was_written_in_its_order() throws IOException {
        assertThat(read(bytes(SAMPLE)).entities()).containsExactlyElementsOf(SAMPLE.entities());
        assertThat(read(bytes(SAMPLE))).isEqualTo(SAMPLE);
        assertThat(read(bytes(Gazetteer.empty())).entities()).isEmpty();
    }

    @Test
    void keeps_every_policy() throws IOException {
        var all = Entity.of("a", "t/u", "\ud83d\ude00 \u00d1u")
                .named(Language.SPANISH, "es")
                .named(Language.OTHER, "ot");
        for (MatchPolicy policy : MatchPolicy.values()) {
            for (Alias.Need need : Alias.Need.values()) {
                for (Language language : Language.values()) {
                    all = all.with(new Alias(
                            policy.code() + need + language,
                            policy,
                            need,
                            List.of("c", "d e"),
                            List.of("n"),
                            language));
                }
            }
        }
        var long300 = all.with(Alias.of("x".repeat(70_000)));
        assertThat(read(bytes(Gazetteer.of(long300))).entities()).containsExactly(long300);
    }

    @Test
    void every_cut_and_every_changed_byte_is_noticed() throws IOException {
        byte[] whole = bytes(Gazetteer.of(Entity.of("cjng", "organization", "Jalisco Cartel", "CJNG")));
        for (int length = 0; length < whole.length; length++) {
            assertDamaged(Arrays.copyOf(whole, length));
        }
        for (int i = 0; i < whole.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) (1 << bit);
                assertDamaged(changed);
            }
        }
        assertDamaged("{\"id\":\"not ours at all\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static void assertDamaged(byte[] bytes) {
        assertThatExceptionOfType(IndexFormatException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining("gazetteer");
    }

    private static byte[] bytes(Gazetteer gazetteer) throws IOException {
        var out = new ByteArrayOutputStream();
        GazetteerCodec.write(gazetteer, out);
        return out.toByteArray();
    }

    private static Gazetteer read(byte[] bytes) throws IOException {
        return GazetteerCodec.read(new ByteArrayInputStream(bytes));
    }
}
