package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Counted;
import org.puente.Facet;
import org.puente.Filter;
import org.puente.Language;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.SearchRequest;
import org.puente.SearchResults.Total;
import org.puente.Significant;
import org.puente.Timeline;

class CountsTest {
    private static final SearchRequest REQUEST = SearchRequest.matching("q")
            .where(Filter.noneOf("person", "a", "b"))
            .where(Filter.between(LocalDate.of(2026, 1, 1), null))
            .where(Filter.language(Language.SPANISH));
    private static final Counted COUNTED =
            new Counted(REQUEST, new Total(9, true), false, false, List.of("a note"), "c0", "f0");
    private static final String HEAD =
            "\"query\":\"q\",\"total\":{\"value\":9,\"exact\":true},\"partial\":false," + "\"timedOut\":false,";
    private static final String ORIGIN = "\"request\":{\"query\":\"q\",\"match\":\"all\",\"filters\":["
            + "{\"noneOf\":\"person\",\"values\":[\"a\",\"b\"]},{\"from\":\"2026-01-01\",\"to\":null},"
            + "{\"language\":\"es\"}],\"strict\":false,\"bridge\":true,\"cognates\":true,\"lexicon\":0},"
            + "\"corpus\":\"c0\",\"gazetteer\":\"f0\"}";

    private static final Timeline.Answer TIMELINE = new Timeline.Answer(
            COUNTED,
            Timeline.Interval.MONTH,
            List.of(
                    new Timeline.Count("2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), 3, 4),
                    new Timeline.Count("2026-02", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), 0, 0)),
            6,
            8,
            new Timeline.Split(
                    "source",
                    Facet.Kind.FIELD,
                    List.of(new Timeline.Series("=x", "=x", 4, 2, List.of(2L, 0L))),
                    5,
                    1,
                    2));
    private static final Network.Answer NETWORK = new Network.Answer(
            COUNTED,
            Network.Scope.SENTENCE,
            40,
            List.of(
                    new Network.Node("a", "person", "Ana", 5, 7),
                    new Network.Node("b", "organization/cartel", "+B", 4, 6)),
            List.of(new Network.Edge("a", "b", 3, 4, -0.5, -12.25)),
            8);
    private static final Significant.Answer SIGNIFICANT = new Significant.Answer(
            COUNTED,
            "person",
            Facet.Kind.TYPE,
            new Counted(SearchRequest.matching(""), new Total(50, true), false, false, List.of(), "c0", "f0"),
            9,
            List.of(new Significant.Value("a", "Ana", 4, 5, 4, 10.5)),
            3);
    private static final NetworkTexts.Answer TEXTS = new NetworkTexts.Answer(
            2,
            3,
            false,
            List.of(
                    new NetworkTexts.Text(
                            "d1",
                            "T",
                            LocalDate.of(2026, 1, 12),
                            List.of(new NetworkTexts.Place("body", 4, 11, "Ana, B."))),
                    new NetworkTexts.Text("d2", "U", null, List.of())));

    @Test
    void timelinesAsJson() {
        assertThat(JsonOutput.timeline(TIMELINE))
                .isEqualTo("{" + HEAD + "\"by\":\"month\",\"undated\":6,\"allUndated\":8,\"intervals\":["
                        + "{\"interval\":\"2026-01\",\"from\":\"2026-01-01\",\"to\":\"2026-01-31\",\"documents\":3,"
                        + "\"all\":4,\"share\":0.75},{\"interval\":\"2026-02\",\"from\":\"2026-02-01\","
                        + "\"to\":\"2026-02-28\",\"documents\":0,\"all\":0,\"share\":0.0}],\"split\":{"
                        + "\"field\":\"source\",\"withoutValue\":5,\"other\":1,\"values\":2,\"series\":["
                        + "{\"id\":\"=x\",\"label\":\"=x\",\"documents\":4,\"undated\":2,\"counts\":[2,0]}]},"
                        + ORIGIN);
    }

    @Test
    void networksAsJson() {
        assertThat(JsonOutput.network(NETWORK))
                .isEqualTo("{" + HEAD + "\"scope\":\"sentence\",\"units\":40,\"found\":8,\"nodes\":["
                        + "{\"id\":\"a\",\"type\":\"person\",\"label\":\"Ana\",\"documents\":5,\"count\":7},"
                        + "{\"id\":\"b\",\"type\":\"organization/cartel\",\"label\":\"+B\",\"documents\":4,"
                        + "\"count\":6}],\"edges\":[{\"source\":\"a\",\"target\":\"b\",\"documents\":3,\"count\":4,"
                        + "\"npmi\":-0.5,\"logLikelihood\":-12.25}]," + ORIGIN);
        assertThat(JsonOutput.networkTexts(TEXTS))
                .isEqualTo("{\"documents\":2,\"count\":3,\"timedOut\":false,\"texts\":[{\"document\":\"d1\","
                        + "\"title\":\"T\",\"published\":\"2026-01-12\",\"places\":[{\"field\":\"body\",\"start\":4,"
                        + "\"end\":11,\"text\":\"Ana, B.\"}]},{\"document\":\"d2\",\"title\":\"U\","
                        + "\"published\":null,\"places\":[]}]}");
    }

    @Test
    void significanceAsJson() {
        assertThat(JsonOutput.significant(SIGNIFICANT))
                .isEqualTo("{" + HEAD + "\"type\":\"person\",\"reference\":{\"query\":\"\",\"total\":{\"value\":50,"
                        + "\"exact\":true},\"partial\":false,\"timedOut\":false,\"request\":{\"query\":\"\","
                        + "\"match\":\"all\",\"filters\":[],\"strict\":false,\"bridge\":true,\"cognates\":true,"
                        + "\"lexicon\":0}},\"shared\":9,\"found\":3,\"values\":[{\"id\":\"a\",\"label\":\"Ana\","
                        + "\"documents\":4,\"reference\":5,\"shared\":4,\"logLikelihood\":10.5}]," + ORIGIN);
    }

    @Test
    void linesSayWhatTheyAre() {
        assertThat(CountLines.timeline(TIMELINE).lines())
                .hasSize(4)
                .anyMatch(
                        line -> line.startsWith("{\"kind\":\"timeline\"," + HEAD + "\"by\":") && line.endsWith(ORIGIN))
                .contains("{\"kind\":\"interval\",\"interval\":\"2026-02\",\"from\":\"2026-02-01\","
                        + "\"to\":\"2026-02-28\",\"documents\":0,\"all\":0,\"share\":0.0}")
                .contains("{\"kind\":\"series\",\"id\":\"=x\",\"label\":\"=x\",\"documents\":4,\"undated\":2,"
                        + "\"counts\":[2,0]}");
        assertThat(CountLines.network(NETWORK).lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "{\"kind\":\"network\"", "{\"kind\":\"node\"", "{\"kind\":\"node\"", "{\"kind\":\"edge\"");
        assertThat(CountLines.significant(SIGNIFICANT).lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("{\"kind\":\"significant\"", "{\"kind\":\"value\"");
    }

    /** The rows of all hits add up to the total, those of a value to its documents. */
    @Test
    void timelinesAsCsv() {
        assertThat(new CountTables(CsvOutput.safe()).timeline(TIMELINE))
                .isEqualTo("interval,from,to,id,label,documents,all,share\r\n"
                        + "2026-01,2026-01-01,2026-01-31,,,3,4,0.75\r\n"
                        + "2026-02,2026-02-01,2026-02-28,,,0,0,0.0\r\n"
                        + ",,,,,6,8,0.75\r\n"
                        + "2026-01,2026-01-01,2026-01-31,'=x,'=x,2,4,0.5\r\n"
                        + "2026-02,2026-02-01,2026-02-28,'=x,'=x,0,0,0.0\r\n"
                        + ",,,'=x,'=x,2,8,0.25\r\n");
    }

    @Test
    void networksAndSignificanceAsCsv() {
        var csv = new CountTables(CsvOutput.safe());
        assertThat(csv.nodes(NETWORK))
                .isEqualTo("id,type,label,documents,count\r\na,person,Ana,5,7\r\nb,organization/cartel,'+B,4,6\r\n");
        assertThat(csv.edges(NETWORK))
                .isEqualTo("source,target,documents,count,npmi,logLikelihood\r\na,b,3,4,-0.5,-12.25\r\n");
        assertThat(csv.texts(TEXTS))
                .isEqualTo("document,title,published,field,start,end,text\r\n"
                        + "d1,T,2026-01-12,body,4,11,\"Ana, B.\"\r\nd2,U,,,,,\r\n");
        assertThat(csv.significant(SIGNIFICANT))
                .isEqualTo("id,label,documents,total,reference,referenceTotal,shared,sharedTotal,logLikelihood\r\n"
                        + "a,Ana,4,9,5,50,4,9,10.5\r\n");
        assertThat(new CountTables(CsvOutput.raw()).nodes(NETWORK)).contains(",+B,");
    }
}
