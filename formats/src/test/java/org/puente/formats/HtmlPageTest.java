package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
    @Test
    void articleIsReadWithoutWhatSurroundsIt() {
        var page = HtmlPage.read("""
                <html lang="es"><head><title>Storm hits | Site</title><meta property="og:title" content="Storm hits">
                <link rel="canonical" href="https://x.example/storm"><style>p{}</style></head><body>
                <header>Site <nav><a>Home</a></nav></header>
                <main><p>Home &gt; News</p><article><header><h1>Storm <i>hits</i></h1><p>By A</p></header>
                <p>One&nbsp;day in <b>Son</b>ora,<br>
                  the   wind</p><script>var x;</script><noscript>no</noscript>
                <div><p>rose.</p>text<p>\u27e6Trump|donald-trump\u27e7 &amp; co.</p></div>
                <ul><li>a</li><li>b</li></ul>
                <table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>
                <pre>a  b
                 c</pre>
                <form><p>Sign up</p></form><aside>More</aside><footer>End</footer></article></main>
                <aside>Related</aside><footer>(c)</footer></body></html>
                """);

        assertThat(page.title()).isEqualTo("Storm hits");
        assertThat(page.url()).isEqualTo("https://x.example/storm");
        assertThat(page.body())
                .isEqualTo(
                        "By A\n\nOne\u00a0day in Sonora,\nthe wind\n\nrose.\n\ntext\n\n\u27e6Trump|donald-trump\u27e7 & co."
                                + "\n\na\nb\n\n1 2\n3 4\n\na  b\n c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <meta property="og:title" content="O"><title>T</title><h1>H</h1><p>x      | O | H\\n\\nx
                    <title>T - Site</title><h1>H</h1><p>x                                    | H | x
                    <title>T</title><p>x                                                     | T | x
                    <title>T</title><h2>T</h2><p>T</p><p>x                                   | T | T\\n\\nx
                    <meta property="og:title" content="Storm - Site"><h1>Storm</h1><p>Storm  | Storm - Site | Storm
                    <p>x                                                                     | `` | x
                    """)
    void headlineIsTakenOutOnce(String html, String title, String body) {
        var page = HtmlPage.read(html);

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.body()).isEqualTo(body.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <article>short</article><article>the longest article of all</article> | the longest article of all
                    <main><article>one one</article><article>two two</article></main>     | one one two two
                    <header>Site</header><p>text                                          | text
                    <header><h1>T</h1>By A</header><p>text                                | By A text
                    <p hidden>no</p><p>text                                               | text
                    """)
    void contentIsWhereTheArticleIs(String html, String body) {
        assertThat(HtmlPage.read("<title>none</title>" + html).body().replaceAll("\\n+", " "))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <meta property="article:published_time" content="2026-01-12T08:00:00Z"><p>x       | 2026-01-12
                    <meta property="article:modified_time" content="2026-01-12"><p>x                  |
                    <meta name="Date" content="January 12, 2026"><p>x                                 | 2026-01-12
                    <meta name="pubdate" content="03/12/2025"><p>x                                    |
                    <meta itemprop="datePublished" content="2026-01-12"><p>x                          | 2026-01-12
                    <script type="application/ld+json">{"@graph":[{"datePublished":"2026-01-12"}]}</script><p>x | 2026-01-12
                    <script type="application/ld+json">{broken</script><p>2026-01-12</p>              | 2026-01-12
                    <p>By A <time datetime="2026-01-12T01:00">Monday</time> x                         | 2026-01-12
                    <time class="updated" datetime="2026-01-13">x</time><time datetime="2026-01-12">x | 2026-01-12
                    <aside><time datetime="2026-01-13">x</time></aside><p>x                           |
                    <p>12 de enero de 2026</p><p>x                                                    | 2026-01-12
                    <div>12.01.2026 - Update : 13.01.2026</div><p>x                                   | 2026-01-12
                    <p>Jan 12, 2026</p><article><p>x</p></article>                                    | 2026-01-12
                    <p>On January 12, 2026 they met.                                                  |
                    """)
    void dateIsDeclaredOrVisible(String html, @Nullable String date) {
        assertThat(String.valueOf(HtmlPage.read("<title>T</title>" + html).published()))
                .isEqualTo(String.valueOf(date));
    }

    @Test
    void visibleDateThatCouldBeTwoDaysIsDoubtful() {
        assertThat(HtmlPage.read("<h1>T</h1><p>03/12/2025</p>").doubtful()).isEqualTo("03/12/2025");
    }
}
