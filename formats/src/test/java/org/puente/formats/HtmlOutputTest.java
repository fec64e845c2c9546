package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.Fragment;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.Span;
import org.puente.StoredDocument;

class HtmlOutputTest {
    private static Mention mention(String field, int start, int end, String entity, String evidence) {
        return new Mention(field, start, end, entity, "person", "Vela", MatchPolicy.NAME, evidence, List.of());
    }

    private static StoredDocument document(String title, String body, Mention... mentions) {
        var source = SourceDocument.of("a<1>", title, body).with("source", "A & B");
        return new StoredDocument(source, Language.SPANISH, List.of(), List.of(mentions));
    }

    @Test
    void everythingIsEscapedAndNothingIsLoaded() {
        String nasty = "</title><script>alert(1)</script> \"&amp;' Vela";
        var page = HtmlOutput.page(
                document(nasty, nasty, mention("body", nasty.length() - 4, nasty.length(), "v\"><b>", "<i>why</i>")),
                List.of(),
                id -> "<u>" + id);

        var html = Jsoup.parse(page);
        assertThat(html.select("script, img, link, iframe, b, i, u")).isEmpty();
        assertThat(html.title()).isEqualTo(nasty);
        assertThat(html.expectFirst("h1").wholeText()).isEqualTo(nasty);
        assertThat(html.expectFirst("div.text").wholeText()).isEqualTo(nasty);
        assertThat(html.expectFirst("span[data-entity]").attr("title"))
                .isEqualTo("<u>v\"><b> (person)\nVela: name, <i>why</i>");
        assertThat(page).doesNotContain("src=", "@import", "url(");
        assertThat(html.expectFirst("section.legend").text()).contains("person", "<u>v\"><b> · v\"><b> × 1");
        assertThat(html.expectFirst("p.facts").text()).isEqualTo("es · a<1> · source: A & B");
    }

    @Test
    void anAddressIsALinkOnlyIfItIsOne() {
        var script = new StoredDocument(
                SourceDocument.of("a", "", "b").url("javascript:alert(1)"), Language.ENGLISH, List.of(), List.of());
        assertThat(Jsoup.parse(HtmlOutput.page(script, List.of(), id -> id)).select("a"))
                .isEmpty();
    }

    @Test
    void whatIsUndecidedSaysBetweenWhom() {
        var undecided = new Mention(
                "body", 0, 4, null, "person", "Vela", MatchPolicy.NAME, "two fit", List.of("ana-vela", "luz-vela"));
        var html = Jsoup.parse(HtmlOutput.page(document("", "Vela", undecided), List.of(), id -> id));

        assertThat(html.expectFirst("span.undecided").attr("title")).startsWith("undecided: ana-vela or luz-vela");
    }

    @RepeatedTest(50)
    void spansThatNestAndCrossAreAllMarkedInFull() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String body = "Claudia <Vela> & 'Pérez'\r\n\nhabló 😀 ayer";
        var mentions = new ArrayList<Mention>();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 6; i++) {
            int start = random.nextInt(body.length());
            int end = start + 1 + random.nextInt(body.length() - start);
            if (i % 2 == 0) {
                mentions.add(mention("body", start, end, "e" + i, "x"));
            } else {
                spans.add(Span.query(start, end, Span.Via.EXACT));
            }
        }
        var page = HtmlOutput.page(
                document("", body, mentions.toArray(Mention[]::new)),
                List.of(new Fragment("body", 0, body.length(), body, spans)),
                id -> id);
        var errors = Parser.htmlParser().setTrackErrors(10);
        var html = Jsoup.parse(page, "", errors);
        Element text = html.expectFirst("div.text");

        assertThat(errors.getErrors()).as("seed %d", seed).isEmpty();
        assertThat(isLike(text.wholeText(), body)).as("seed %d", seed).isTrue();
        for (int i = 0; i < mentions.size(); i++) {
            var pieces = new StringBuilder();
            text.select("span[data-mention=" + i + "]").forEach(piece -> pieces.append(piece.wholeText()));
            String marked =
                    body.substring(mentions.get(i).start(), mentions.get(i).end());
            assertThat(isLike(pieces.toString(), marked)).as("seed %d", seed).isTrue();
        }
    }

    /** Whether a text is another one but for halves of surrogate pairs that a border cut. */
    private static boolean isLike(String shown, String text) {
        if (shown.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (shown.charAt(i) != text.charAt(i) && !Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
