package org.puente.formats;

import java.util.Map;
import org.puente.Completion;
import org.puente.Discovery;
import org.puente.Duplicates;
import org.puente.Entity;
import org.puente.Facet;
import org.puente.GazetteerFinding;
import org.puente.Hit;
import org.puente.Language;
import org.puente.Mention;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.RetagSummary;
import org.puente.SearchResults;
import org.puente.Significant;
import org.puente.Statistics;
import org.puente.StoredDocument;
import org.puente.Timeline;
import org.puente.WordCompletion;

/**
 * What the library answers as JSON: each method gives one object in one line, without a line end. The order of keys is
 * fixed and what is not known is {@code null}, so that equal values give equal bytes.
 */
public final class JsonOutput {
    private JsonOutput() {}

    /**
     * The results of a search. Besides the keys that are always there, {@code changed} is there if it is true and
     * {@code collapsed} if the request collapses. Notes are not part of it. At the end is what it takes to make them
     * again: {@code request,corpus,gazetteer}.
     */
    public static String results(SearchResults results) {
        return JsonText.of(json -> {
            json.writeStartObject();
            ResultsJson.head(json, results);
            json.writeArrayPropertyStart("hits");
            results.hits().forEach(hit -> HitJson.write(json, hit));
            json.writeEndArray();
            json.writeArrayPropertyStart("facets");
            results.facets().forEach(facet -> FacetJson.write(json, facet));
            json.writeEndArray();
            ResultsJson.tail(json, results, false);
            json.writeEndObject();
        });
    }

    /**
     * A hit, as it stands in the results. Its {@code explanation} is there if it was asked for, its {@code duplicates} if it
     * stands for others.
     */
    public static String hit(Hit hit) {
        return JsonText.of(json -> HitJson.write(json, hit));
    }

    /**
     * A hit of one query of many, as {@code query,rank,document,score}; ranks from 1. Its {@code duplicates} are there if it
     * stands for others.
     */
    public static String ranked(String query, int rank, Hit hit) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("query", query);
            json.writeNumberProperty("rank", rank);
            json.writeStringProperty("document", hit.id());
            json.writeNumberProperty("score", hit.score());
            if (!hit.duplicates().isEmpty()) {
                MemberJson.write(json, "duplicates", hit.duplicates());
            }
            json.writeEndObject();
        });
    }

    /** A facet, as it stands in the results. */
    public static String facet(Facet facet) {
        return JsonText.of(json -> FacetJson.write(json, facet));
    }

    /**
     * A mention. An unresolved one has {@code "entity":null} and its candidates.
     *
     * @param document the id of the document
     * @param text the document's text from the start of the mention to its end
     * @param explain whether alias, policy and evidence are written too
     */
    public static String mention(String document, Mention mention, String text, boolean explain) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("document", document);
            MentionJson.write(json, mention, text, explain);
            json.writeEndObject();
        });
    }

    /** A mention without its explanation. */
    public static String mention(String document, Mention mention, String text) {
        return mention(document, mention, text, false);
    }

    /** An entity as gazetteer files have it, see {@link GazetteerFiles}; nothing of it is lost. */
    public static String entity(Entity entity) {
        return EntityJson.write(entity);
    }

    /** A finding about a gazetteer's alias; {@code spellings} is {@code null} where texts are not the finding. */
    public static String finding(GazetteerFinding finding) {
        return JsonText.of(json -> FindingJson.write(json, finding));
    }

    /** An entity and how often it is mentioned. */
    public static String entityCount(Completion.EntityCount count) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", count.id());
            json.writeStringProperty("type", count.type());
            json.writeStringProperty("label", count.label());
            json.writeStringProperty("alias", count.alias());
            json.writeNumberProperty("documents", count.documents());
            json.writeNumberProperty("mentions", count.mentions());
            json.writeEndObject();
        });
    }

    /** A word of the texts and how many documents have it. */
    public static String wordCount(WordCompletion.WordCount count) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("word", count.word());
            json.writeNumberProperty("documents", count.documents());
            json.writeEndObject();
        });
    }

    /** What a retag did; labels in a language. */
    public static String retag(RetagSummary summary, Language labels) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("documents", summary.documents());
            json.writeNumberProperty("examined", summary.examined());
            json.writeNumberProperty("reindexed", summary.reindexed());
            json.writeArrayPropertyStart("entities");
            for (var change : summary.entities()) {
                EntityChangeJson.write(json, change, labels);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The documents that an entity gained and lost, as it stands in the summary of a retag. */
    public static String entityChange(RetagSummary.EntityChange change, Language labels) {
        return JsonText.of(json -> EntityChangeJson.write(json, change, labels));
    }

    /**
     * A name that no entity covers, as a line of a gazetteer; its counts and its example stand under {@code found}, which
     * {@link GazetteerFiles#read} passes over.
     */
    public static String discovered(Discovery.Name name) {
        return EntityJson.write(name);
    }

    /** The figures of an index. */
    public static String statistics(Statistics.Answer answer) {
        return JsonText.of(json -> {
            json.writeStartObject();
            StatisticsTable.of(answer).forEach((key, value) -> {
                if (value instanceof Map<?, ?> counts) {
                    json.writeObjectPropertyStart(key);
                    counts.forEach((name, count) -> json.writeNumberProperty(name.toString(), (Integer) count));
                    json.writeEndObject();
                } else if (value instanceof Number number) {
                    json.writeNumberProperty(key, number.longValue());
                } else {
                    json.writeStringProperty(key, value.toString());
                }
            });
            json.writeEndObject();
        });
    }

    /** A timeline. */
    public static String timeline(Timeline.Answer answer) {
        return JsonText.of(json -> TimelineJson.write(json, answer));
    }

    /** Groups of near-duplicates. */
    public static String duplicates(Duplicates.Answer answer) {
        return JsonText.of(json -> DuplicatesJson.write(json, answer));
    }

    /** A network. */
    public static String network(Network.Answer answer) {
        return JsonText.of(json -> NetworkJson.write(json, answer));
    }

    /** The texts behind an edge of a network. */
    public static String networkTexts(NetworkTexts.Answer answer) {
        return JsonText.of(json -> NetworkJson.texts(json, answer));
    }

    /** One of the texts behind an edge. */
    public static String networkText(NetworkTexts.Text text) {
        return JsonText.of(json -> NetworkJson.text(json, text));
    }

    /** What hits have more often than other documents. */
    public static String significant(Significant.Answer answer) {
        return JsonText.of(json -> SignificantJson.write(json, answer));
    }

    /** A stored document with its passages and, each with its text and explanation, its mentions. */
    public static String document(StoredDocument document) {
        return JsonText.of(json -> StoredDocumentJson.write(json, document));
    }
}
