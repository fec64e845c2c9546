package org.puente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentHtmlTest {
    private static final Pattern TAG = Pattern.compile(
            "<(?:mark|span class=\"entity\" data-entity=\"([^\"<>]*)\" data-type=\"([^\"<>]*)\"|/mark|/span)>");

    private static Fragment fragment(String text, Span... spans) {
        return new Fragment("body", 0, text.length(), text, Arrays.asList(spans));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "AT&T says \"no\" | AT&amp;T says &quot;no&quot;",
                "it's 😀 &amp; | it&#39;s 😀 &amp;amp;",
            })
    void escapes(String text, String html) {
        assertThat(fragment(text).toHtml()).isEqualTo(html);
    }

    @Test
    void replacesWhatNoPageMayHold() {
        assertThat(fragment("a\u0000b\u0007c\td\ne\u0085f\ud83dg\ude00").toHtml())
                .isEqualTo("a\ufffdb\ufffdc\td\ne\ufffdf\ufffdg\ufffd");
    }

    @Test
    void closesAndOpensAgainWhereSpansCross() {
        assertThat(fragment("abcdef", Span.query(0, 4, Span.Via.EXACT), Span.entity(2, 6, "x\"><b>", "a&b", "alias"))
                        .toHtml())
                .isEqualTo(
                        "<mark>ab<span class=\"entity\" data-entity=\"x&quot;&gt;&lt;b&gt;\" data-type=\"a&amp;b\">cd</span>"
                                + "</mark><span class=\"entity\" data-entity=\"x&quot;&gt;&lt;b&gt;\" data-type=\"a&amp;b\">ef</span>");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void isWellFormedWhateverCrosses(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(List.of("a", "<", "&", "\"", "'", "😀", "\u0001", "é", " ")
                        .get(random.nextInt(9)));
            }
            check(text.toString(), spans(random, text.length()));
        }
    }

    private static List<Span> spans(Random random, int length) {
        var spans = new ArrayList<Span>();
        for (int i = random.nextInt(6); i > 0 && length > 0; i--) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            spans.add(
                    random.nextBoolean()
                            ? Span.query(start, end, Span.Via.FORM)
                            : Span.entity(start, end, "id" + i, "t", "a"));
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        return spans;
    }

    /** Elements are nested, and over each character lie as many as spans do. */
    private static void check(String text, List<Span> spans) {
        String html = fragment(text, spans.toArray(Span[]::new)).toHtml();
        var open = new ArrayDeque<String>();
        var plain = new StringBuilder();
        var depths = new ArrayList<Integer>();
        Matcher tags = TAG.matcher(html);
        int from = 0;
        while (true) {
            boolean found = tags.find(from);
            String between = html.substring(from, found ? tags.start() : html.length());
            assertThat(between).doesNotContainPattern("[<>\"']|&(?!(amp|lt|gt|quot|#39);)");
            String piece = between.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            for (int i = 0; i < piece.length(); i++) {
                depths.add(open.size());
            }
            plain.append(piece);
            if (!found) {
                break;
            }
            String tag = tags.group();
            if (tag.startsWith("</")) {
                assertThat(open.pop()).isEqualTo(tag.substring(2, tag.length() - 1));
            } else {
                open.push(tag.startsWith("<mark") ? "mark" : "span");
            }
            from = tags.end();
        }
        assertThat(open).isEmpty();
        assertThat(plain.toString()).isEqualTo(text.replace('\u0001', '\ufffd'));
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            assertThat((long) depths.get(i))
                    .as("%s in %s", i, html)
                    .isEqualTo(spans.stream()
                            .filter(span -> span.start() <= at && at < span.end())
                            .count());
        }
    }
}
