package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.Language;
import org.puente.Mention;

/** Every line of the tables of sentences is one document with all its mentions marked. */
class SentencesTest {
    private static final EntityTagger TAGGER = EntityTagger.of(Samples.gazetteer());
    private static final Pattern MARK = Pattern.compile("\u27e6([^|]*)\\|[^\u27e7]*\u27e7");

    static Stream<String> english() {
        return Samples.lines("sentences-en.txt").stream();
    }

    static Stream<String> spanish() {
        return Samples.lines("sentences-es.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void english(String line) {
        check(line, Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource
    void spanish(String line) {
        check(line, Language.SPANISH);
    }

    private static void check(String line, Language language) {
        String marked = line.replace('\u23ce', '\n');
        boolean titled = marked.startsWith("\u2016");
        String[] fields = titled ? marked.substring(1).split("\u2016", -1) : new String[] {"", marked};
        String title = MARK.matcher(fields[0]).replaceAll("$1");
        String body = MARK.matcher(fields[1]).replaceAll("$1");
        var mentions = TAGGER.tag(Samples.text(title, language), Samples.text(body, language));
        String found = mark(title, "title", mentions) + (titled ? "\u2016" : "") + mark(body, "body", mentions);
        assertThat(found.replace('\n', '\u23ce')).isEqualTo(titled ? line.substring(1) : line);
    }

    private static String mark(String text, String field, List<Mention> mentions) {
        var marked = new StringBuilder();
        int end = 0;
        for (Mention mention : mentions) {
            if (mention.field().equals(field)) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                String entity = mention.entity() == null ? "?" : mention.entity();
                marked.append(text, end, mention.start()).append('\u27e6');
                marked.append(text, mention.start(), mention.end())
                        .append('|')
                        .append(entity)
                        .append('\u27e7');
                end = mention.end();
            }
        }
        return marked.append(text.substring(end)).toString();
    }
}
