package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Completion;
import org.puente.Facet;
import org.puente.Fingerprints;
import org.puente.Fragment;
import org.puente.Hit;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.Mention;
import org.puente.Passage;
import org.puente.QueryReading;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.SourceDocument;
import org.puente.Span;
import org.puente.Statistics;
import org.puente.StoredDocument;
import org.puente.WordCompletion;

class OutputTest {
    private static final Mention MENTION =
            new Mention("body", 2, 6, "cjng", "organization", "CJNG", MatchPolicy.ACRONYM, "capitals", List.of());
    private static final Mention OPEN =
            new Mention("title", 0, 5, null, "person", "Rubio", MatchPolicy.NAME, "two candidates", List.of("a", "b"));
    private static final Statistics.Answer STATISTICS = new Statistics.Answer(
            3,
            new TreeMap<>(Map.of("es", 1, "en", 2)),
            400L,
            5L,
            6,
            new TreeMap<>(Map.of("person", 2)),
            new TreeMap<>(),
            700L,
            1,
            "aa",
            "bb",
            "cc");

    private static final String REQUEST = "\"request\":{\"query\":\"q \\\"x\\\"\",\"match\":\"all\",\"filters\":[],"
            + "\"strict\":false,\"bridge\":true,\"cognates\":true,\"lexicon\":0,\"sort\":\"relevance\",\"limit\":10,"
            + "\"after\":null,\"fragments\":0,\"labels\":\"en\",\"facets\":[{\"name\":\"organization\",\"top\":3,"
            + "\"prefix\":\"\",\"sort\":\"count\"}]},\"corpus\":\"c3\",\"gazetteer\":\"b2\"";

    private static Hit hit(String title, @Nullable LocalDate published, @Nullable String explanation) {
        return new Hit(
                "aa-1",
                1.25,
                title,
                Language.ENGLISH,
                published,
                Map.of("tags", List.of("x", "y"), "source", List.of("agency")),
                List.of(new Hit.HitEntity("cjng", "organization", "CJNG", 2)),
                List.of(new Fragment(
                        "body",
                        120,
                        136,
                        "CJNG \"x\"\nseguró",
                        List.of(Span.entity(0, 4, "cjng", "organization", "CJNG"), Span.query(0, 4, Span.Via.ALIAS)))),
                List.of(),
                explanation);
    }

    private static SearchResults results(boolean changed, @Nullable String next, Hit... hits) {
        var counts = List.of(new Facet.FacetCount("cjng", "CJNG", 9, true));
        return new SearchResults(
                "q \"x\"",
                new SearchResults.Total(12, true),
                false,
                false,
                changed,
                List.of(hits),
                null,
                List.of(
                        new Facet("organization", Facet.Kind.TYPE, counts, 12, 1, 0, 7),
                        new Facet("source", Facet.Kind.FIELD, List.of(), 12, 12, 0, 0)),
                List.of("a note"),
                new QueryReading("q \"x\"", List.of(new QueryReading.Recognised("cjng", "organization", "CJNG"))),
                changed ? new SearchResults.Suggestion("q y", new SearchResults.Total(13, true)) : null,
                next,
                SearchRequest.matching("q \"x\"").facet("organization", 3),
                new Fingerprints("c3", "b2", "a1"));
    }

    @Test
    void resultsAreTheObjectOfTheDesign() {
        assertThat(JsonOutput.results(results(false, "tok", hit("T", LocalDate.of(2026, 1, 12), null))))
                .isEqualTo("{\"query\":\"q \\\"x\\\"\",\"total\":{\"value\":12,\"exact\":true},\"partial\":false,"
                        + "\"timedOut\":false,\"hits\":[{\"id\":\"aa-1\",\"score\":1.25,\"title\":\"T\","
                        + "\"language\":\"en\",\"published\":\"2026-01-12\",\"fields\":{\"source\":\"agency\","
                        + "\"tags\":[\"x\",\"y\"]},\"entities\":[{\"id\":\"cjng\",\"type\":\"organization\","
                        + "\"label\":\"CJNG\",\"mentions\":2}],\"fragments\":[{\"field\":\"body\",\"start\":120,"
                        + "\"end\":136,\"text\":\"CJNG \\\"x\\\"\\nseguró\",\"spans\":[{\"start\":0,\"end\":4,"
                        + "\"kind\":\"entity\",\"entity\":\"cjng\",\"type\":\"organization\",\"alias\":\"CJNG\","
                        + "\"via\":\"alias\"},{\"start\":0,\"end\":4,\"kind\":\"query\",\"via\":\"alias\"}]}]}],"
                        + "\"facets\":[{\"type\":\"organization\",\"counts\":[{\"id\":\"cjng\",\"label\":\"CJNG\","
                        + "\"documents\":9,\"selected\":true}],\"base\":12,\"withoutValue\":1,\"other\":0,"
                        + "\"values\":7},{\"field\":\"source\",\"counts\":[],\"base\":12,\"withoutValue\":12,"
                        + "\"other\":0,\"values\":0}],\"parsed\":{\"text\":\"q \\\"x\\\"\",\"entities\":[{\"id\":\"cjng\","
                        + "\"type\":\"organization\",\"label\":\"CJNG\"}]},\"suggestion\":null,\"next\":\"tok\","
                        + REQUEST + "}");
    }

    @Test
    void aFacetSaysHowItWasAskedFor() {
        var facet = new Facet(
                "published",
                Facet.Kind.FIELD,
                org.puente.Timeline.Interval.WEEK,
                List.of(new Facet.FacetCount("2026-W03", "2026-W03", 9, false, new Facet.Significance(10, 20, 1.5))),
                12,
                1,
                2,
                3,
                1);

        assertThat(JsonOutput.facet(facet))
                .isEqualTo(
                        "{\"field\":\"published\",\"by\":\"week\",\"counts\":[{\"id\":\"2026-W03\","
                                + "\"label\":\"2026-W03\",\"documents\":9,\"selected\":false,\"all\":10,\"of\":20,"
                                + "\"logLikelihood\":1.5}],\"base\":12,\"withoutValue\":1,\"other\":2,\"values\":3,\"found\":1}");
        var empty = new Facet("=source", Facet.Kind.FIELD, List.of(), 12, 12, 0, 0);
        assertThat(new CountTables(CsvOutput.safe()).facets(List.of(facet, empty)))
                .isEqualTo("facet,by,id,label,documents,base,all,of,logLikelihood,selected,withoutValue,other,values,"
                        + "found\r\npublished,week,2026-W03,2026-W03,9,12,10,20,1.5,false,1,2,3,1\r\n"
                        + "'=source,,,,,12,,,,,12,0,0,0\r\n");
    }

    @Test
    void whatIsNotKnownIsNullAndWhatIsRareComesWhenTrue() {
        assertThat(JsonOutput.results(results(true, null)))
                .contains("\"timedOut\":false,\"changed\":true,\"hits\":[]")
                .endsWith("\"suggestion\":{\"query\":\"q y\",\"total\":{\"value\":13,\"exact\":true}},\"next\":null,"
                        + REQUEST + "}");
        assertThat(JsonOutput.wordCount(new WordCompletion.WordCount("méxico", 4)))
                .isEqualTo("{\"word\":\"méxico\",\"documents\":4}");
        assertThat(JsonOutput.hit(hit("T", null, "why")))
                .contains("\"published\":null")
                .endsWith(",\"explanation\":\"why\"}");
    }

    @Test
    void mentionsAreGoldLines() {
        assertThat(JsonOutput.mention("aa-1", MENTION, "C.J.N.G"))
                .isEqualTo("{\"document\":\"aa-1\",\"field\":\"body\",\"start\":2,\"end\":6,\"entity\":\"cjng\","
                        + "\"type\":\"organization\",\"text\":\"C.J.N.G\"}");
        assertThat(JsonOutput.mention("aa-1", OPEN, "Rubio", true))
                .isEqualTo("{\"document\":\"aa-1\",\"field\":\"title\",\"start\":0,\"end\":5,\"entity\":null,"
                        + "\"candidates\":[\"a\",\"b\"],\"type\":\"person\",\"text\":\"Rubio\",\"alias\":\"Rubio\","
                        + "\"policy\":\"name\",\"evidence\":\"two candidates\"}");
    }

    @Test
    void whatTheCorpusDecidedKeepsItsCandidates() {
        var decided = new Mention(
                "title",
                0,
                5,
                "b",
                "person",
                "Rubio",
                MatchPolicy.NAME,
                "companions in the corpus: a",
                List.of("a", "b"));
        assertThat(JsonOutput.mention("aa-1", decided, "Rubio", true))
                .contains("\"entity\":\"b\",\"candidates\":[\"a\",\"b\"],\"type\"");
        assertThat(JsonOutput.mention("aa-1", decided, "Rubio")).doesNotContain("candidates");
        assertThat(CsvOutput.safe().mention("aa-1", decided, "Rubio", true, false))
                .isEqualTo("aa-1,title,0,5,b,a b,person,Rubio\r\n");
    }

    @Test
    void resultsAreLinesAfterALineThatSaysWhatWasAsked() {
        var results = results(false, "tok", hit("T", null, null));
        var head = ResultLines.search(results, false);

        assertThat(head)
                .isEqualTo("{\"kind\":\"search\",\"query\":\"q \\\"x\\\"\",\"total\":{\"value\":12,\"exact\":true},"
                        + "\"partial\":false,\"timedOut\":false,\"parsed\":{\"text\":\"q \\\"x\\\"\",\"entities\":"
                        + "[{\"id\":\"cjng\",\"type\":\"organization\",\"label\":\"CJNG\"}]},\"suggestion\":null,"
                        + "\"next\":\"tok\"," + REQUEST + "}\n");
        assertThat(ResultLines.search(results, true)).contains("\"next\":null", "\"limit\":null");
        assertThat(ResultLines.hit(results.hits().getFirst())).startsWith("{\"kind\":\"hit\",\"id\":\"aa-1\"");
        assertThat(ResultLines.facet(results.facets().getFirst()))
                .startsWith("{\"kind\":\"facet\",\"type\":\"organization\"");
        assertThat(ResultLines.mention("aa-1", MENTION, "CJNG"))
                .startsWith("{\"kind\":\"mention\",\"document\":\"aa-1\"")
                .endsWith("\"evidence\":\"capitals\"}\n");
    }

    @Test
    void aResourceHasAllItTakesToMakeTheFileAgain() {
        var question = new TreeMap<String, Object>(Map.of("arguments", List.of("a b"), "command", "search"));
        var resource = new DataResource(
                "Mis datos.csv",
                "csv",
                10,
                "ab",
                2,
                List.of("id", "score"),
                "puente 1",
                question,
                Map.of("corpus", "c3"));

        assertThat(resource.json())
                .isEqualTo("{\"name\":\"mis-datos.csv\",\"path\":\"Mis datos.csv\",\"format\":\"csv\","
                        + "\"mediatype\":\"text/csv\",\"encoding\":\"utf-8\",\"bytes\":10,\"hash\":\"sha256:ab\","
                        + "\"rows\":2,\"schema\":{\"fields\":[{\"name\":\"id\",\"type\":\"string\"},"
                        + "{\"name\":\"score\",\"type\":\"number\"}]},\"program\":\"puente 1\",\"question\":"
                        + "{\"arguments\":[\"a b\"],\"command\":\"search\"},\"corpus\":\"c3\"}\n");
    }

    @Test
    void countsFiguresAndDocumentsHaveFixedKeys() {
        assertThat(JsonOutput.entityCount(new Completion.EntityCount("a", "person", "Ana", "Anita", 2, 3)))
                .isEqualTo("{\"id\":\"a\",\"type\":\"person\",\"label\":\"Ana\",\"alias\":\"Anita\","
                        + "\"documents\":2,\"mentions\":3}");
        assertThat(JsonOutput.statistics(STATISTICS))
                .isEqualTo("{\"documents\":3,\"languages\":{\"en\":2,\"es\":1},\"characters\":400,\"mentions\":5,"
                        + "\"entities\":6,\"types\":{\"person\":2},\"fields\":{},\"bytes\":700,\"format\":1,"
                        + "\"analysis\":\"aa\",\"gazetteer\":\"bb\",\"corpus\":\"cc\"}");
        var stored = new StoredDocument(
                SourceDocument.of("d", "Rubio", "x CJNG").url("u"),
                Language.OTHER,
                List.of(new Passage(0, 6, Language.SPANISH)),
                List.of(OPEN, MENTION));
        assertThat(JsonOutput.document(stored))
                .startsWith("{\"id\":\"d\",\"title\":\"Rubio\",\"language\":\"other\",\"published\":null,\"url\":\"u\","
                        + "\"fields\":{},\"body\":\"x CJNG\",\"passages\":[{\"start\":0,\"end\":6,"
                        + "\"language\":\"es\"}],\"mentions\":[{\"field\":\"title\"")
                .contains("\"text\":\"Rubio\"", "\"text\":\"CJNG\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    plain        | plain          | plain
                    a,b          | "a,b"          | "a,b"
                    say "x"      | "say ""x""\"    | "say ""x""\"
                    a\\nb        | "a\\nb"        | "a\\nb"
                    =1+2         | '=1+2          | =1+2
                    +1           | '+1            | +1
                    -1           | '-1            | -1
                    @x,y         | "'@x,y"        | "@x,y"
                    \\tx         | '\\tx          | \\tx
                    \\rx         | "'\\rx"        | "\\rx"
                    ``           | ``             | ``
                    """)
    void textCellsAreQuotedAndNeutralised(String text, String safe, String raw) {
        assertThat(CsvOutput.safe().row(1, unescape(text))).isEqualTo("1," + unescape(safe) + "\r\n");
        assertThat(CsvOutput.raw().row(1, unescape(text))).isEqualTo("1," + unescape(raw) + "\r\n");
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
    }

    @Test
    void numbersAreNeverTouched() {
        assertThat(CsvOutput.safe().row(-1, -2.5, null, LocalDate.of(2026, 1, 12)))
                .isEqualTo("-1,-2.5,,2026-01-12\r\n");
    }

    @Test
    void tablesHaveTheKeysOfTheJson() {
        var csv = CsvOutput.safe();
        assertThat(csv.results(
                        results(false, null, hit("=T", null, null), hit("a,b", LocalDate.of(2026, 1, 12), null))))
                .isEqualTo("rank,id,score,title,language,published\r\n"
                        + "1,aa-1,1.25,'=T,en,\r\n2,aa-1,1.25,\"a,b\",en,2026-01-12\r\n");
        assertThat(csv.mentionHeader(false, false) + csv.mention("d", MENTION, "CJNG", false, false))
                .isEqualTo("document,field,start,end,entity,type,text\r\nd,body,2,6,cjng,organization,CJNG\r\n");
        assertThat(csv.mentionHeader(true, true) + csv.mention("d", OPEN, "Rubio", true, true))
                .isEqualTo("document,field,start,end,entity,candidates,type,text,alias,policy,evidence\r\n"
                        + "d,title,0,5,,a b,person,Rubio,Rubio,name,two candidates\r\n");
        assertThat(csv.entityHeader() + csv.entityCount(new Completion.EntityCount("a", "person", "Ana", "An", 2, 3)))
                .isEqualTo("id,type,label,alias,documents,mentions\r\na,person,Ana,An,2,3\r\n");
        assertThat(csv.statistics(STATISTICS))
                .isEqualTo("documents,languages.en,languages.es,characters,mentions,entities,types.person,bytes,format,"
                        + "analysis,gazetteer,corpus\r\n3,2,1,400,5,6,2,700,1,aa,bb,cc\r\n");
    }
}
