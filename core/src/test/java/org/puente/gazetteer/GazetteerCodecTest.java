package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.Mention;

class GazetteerCodecTest {
    private static final Gazetteer SAMPLE = Samples.gazetteer();

    @Test
    void reads_what_was_written_in_its_order() throws IOException {
        var read = read(bytes(SAMPLE)).gazetteer();
        assertThat(read.entities()).containsExactlyElementsOf(SAMPLE.entities());
        assertThat(read).isEqualTo(SAMPLE);
        assertThat(read.types()).isEqualTo(SAMPLE.types());
        assertThat(SAMPLE.entities())
                .allSatisfy(entity -> assertThat(read.entity(entity.id())).contains(entity));
        assertThat(read.entity("")).isEmpty();
        assertThat(read.entity("zzz")).isEmpty();
        assertThat(read(bytes(Gazetteer.empty())).gazetteer().entities()).isEmpty();
        assertThat(read(bytes(Gazetteer.empty())).gazetteer().types()).isEmpty();
    }

    @Test
    void tags_as_before() throws IOException {
        var fresh = EntityTagger.of(SAMPLE);
        var read = read(bytes(SAMPLE)).tagger();
        assertThat(tagSentences(read)).isEqualTo(tagSentences(fresh)).hasSizeGreaterThan(200);
    }

    @Test
    void names_compiled_with_other_word_lists_are_compiled_again() throws IOException {
        var nobody = Gazetteer.of(Entity.of("nobody", "person", "Nobody At All"));
        var sections = new Sections.Writer();
        StoredEntities.write(SAMPLE, sections);
        sections.ints(new int[] {WordList.fingerprint() + 1});
        EntityTagger.of(nobody).names().write(sections);
        var out = new ByteArrayOutputStream();
        sections.write(out);
        byte[] whole = bytes(SAMPLE);
        int second = Sections.of(ByteBuffer.wrap(whole)).rest().limit();
        out.write(whole, whole.length - second, second);

        assertThat(tagSentences(read(out.toByteArray()).tagger())).isEqualTo(tagSentences(EntityTagger.of(SAMPLE)));
    }

    private static List<Mention> tagSentences(EntityTagger tagger) {
        var mentions = new ArrayList<Mention>();
        for (String file : List.of("sentences-en.txt", "sentences-es.txt")) {
            for (String line : Samples.lines(file)) {
                var text = Samples.text(line.replaceAll("\\u27e6([^|]*)\\|[^\\u27e7]*\\u27e7", "$1"), Language.ENGLISH);
                mentions.addAll(tagger.tag(Samples.text("", Language.ENGLISH), text));
            }
        }
        return mentions;
    }

    @Test
    void completes_and_resolves_as_before() throws IOException {
        var fresh = Entities.of(SAMPLE);
        var read = read(bytes(SAMPLE));
        for (Language language : Language.values()) {
            assertThat(read.byLabel(language)).isEqualTo(fresh.byLabel(language));
            for (String prefix : List.of("", "s", "SHEIN", "méx", "ee uu", "de l", "zzz")) {
                assertThat(read.complete(prefix, language, 50)).isEqualTo(fresh.complete(prefix, language, 50));
            }
        }
        for (Entity entity : SAMPLE.entities()) {
            assertThat(read.number(entity.id())).isEqualTo(fresh.number(entity.id()));
            for (Alias alias : entity.forms()) {
                assertThat(read.named(entity.type(), alias.text())).isEqualTo(fresh.named(entity.type(), alias.text()));
            }
        }
        assertThat(read.number("zzz")).isEqualTo(-1);
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
        assertThat(read(bytes(Gazetteer.of(long300))).gazetteer().entities()).containsExactly(long300);
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
                .isThrownBy(() -> {
                    var entities = read(bytes);
                    entities.names();
                    entities.labels();
                })
                .withMessageContaining("gazetteer");
    }

    private static byte[] bytes(Gazetteer gazetteer) throws IOException {
        var out = new ByteArrayOutputStream();
        GazetteerCodec.write(Entities.of(gazetteer), out);
        return out.toByteArray();
    }

    private static Entities read(byte[] bytes) {
        return GazetteerCodec.read(ByteBuffer.wrap(bytes));
    }
}
