package org.puente.formats;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.Duplicates;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Facet.Significance;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.Significant;
import org.puente.Timeline;

/** Counts as CSV: each method gives a header and the rows, as {@link CsvOutput} writes cells. */
public final class CountTables {
    private final CsvOutput csv;

    /** Tables with cells written so. */
    public CountTables(CsvOutput csv) {
        this.csv = csv;
    }

    /**
     * {@code interval,from,to,id,label,documents,all,share}: the rows of all hits, without id and label, then those of each
     * series. The last row of each has no interval: it is what has no date. So the rows of all hits add up to the total.
     */
    public String timeline(Timeline.Answer answer) {
        var rows = new StringBuilder(csv.row("interval", "from", "to", "id", "label", "documents", "all", "share"));
        series(
                rows,
                answer,
                null,
                null,
                answer.intervals().stream().map(Timeline.Count::documents).toList(),
                answer.undated());
        if (answer.split() != null) {
            for (Timeline.Series each : answer.split().series()) {
                series(rows, answer, each.id(), each.label(), each.counts(), each.undated());
            }
        }
        return rows.toString();
    }

    private void series(
            StringBuilder rows,
            Timeline.Answer answer,
            @Nullable String id,
            @Nullable String label,
            List<Long> counts,
            long undated) {
        for (int i = 0; i < counts.size(); i++) {
            var at = answer.intervals().get(i);
            var count = new Timeline.Count(at.name(), at.from(), at.to(), counts.get(i), at.all());
            rows.append(csv.row(at.name(), at.from(), at.to(), id, label, count.documents(), at.all(), count.share()));
        }
        double share = answer.allUndated() == 0 ? 0 : (double) undated / answer.allUndated();
        rows.append(csv.row(null, null, null, id, label, undated, answer.allUndated(), share));
    }

    /**
     * {@code facet,by,id,label,documents,base,all,of,logLikelihood,selected,withoutValue,other,values,found}: a row for each
     * count, each beside the number of documents it is of, and a row without an id for a facet without counts. {@code all},
     * {@code of} and {@code logLikelihood} are empty unless the facet is ordered by significance, {@code by} unless it is of
     * dates.
     */
    public String facets(List<Facet> facets) {
        var rows = new StringBuilder(csv.row(
                "facet",
                "by",
                "id",
                "label",
                "documents",
                "base",
                "all",
                "of",
                "logLikelihood",
                "selected",
                "withoutValue",
                "other",
                "values",
                "found"));
        for (Facet facet : facets) {
            if (facet.counts().isEmpty()) {
                rows.append(row(facet, null));
            }
            facet.counts().forEach(count -> rows.append(row(facet, count)));
        }
        return rows.toString();
    }

    /** {@code group,id,title,published,similarity}: a row for each member, groups numbered from 1. */
    public String duplicates(Duplicates.Answer answer) {
        var rows = new StringBuilder(csv.row("group", "id", "title", "published", "similarity"));
        int number = 1;
        for (Duplicates.Group group : answer.groups()) {
            for (Duplicates.Member member : group.members()) {
                rows.append(csv.row(number, member.id(), member.title(), member.published(), member.similarity()));
            }
            number++;
        }
        return rows.toString();
    }

    private String row(Facet facet, @Nullable FacetCount count) {
        Significance significance = count == null ? null : count.significance();
        return csv.row(
                facet.name(),
                facet.interval() == null ? null : facet.interval().name().toLowerCase(Locale.ROOT),
                count == null ? null : count.id(),
                count == null ? null : count.label(),
                count == null ? null : count.documents(),
                facet.base(),
                significance == null ? null : significance.all(),
                significance == null ? null : significance.of(),
                significance == null ? null : significance.logLikelihood(),
                count == null ? null : count.selected(),
                facet.withoutValue(),
                facet.other(),
                facet.values(),
                facet.found());
    }

    /** {@code id,type,label,documents,count}. */
    public String nodes(Network.Answer answer) {
        var rows = new StringBuilder(csv.row("id", "type", "label", "documents", "count"));
        for (Network.Node node : answer.nodes()) {
            rows.append(csv.row(node.id(), node.type(), node.label(), node.documents(), node.count()));
        }
        return rows.toString();
    }

    /** {@code source,target,documents,count,npmi,logLikelihood}. */
    public String edges(Network.Answer answer) {
        var rows = new StringBuilder(csv.row("source", "target", "documents", "count", "npmi", "logLikelihood"));
        for (Network.Edge edge : answer.edges()) {
            rows.append(csv.row(
                    edge.source(), edge.target(), edge.documents(), edge.count(), edge.npmi(), edge.logLikelihood()));
        }
        return rows.toString();
    }

    /** {@code document,title,published,field,start,end,text}: a row for each place, or for each document without places. */
    public String texts(NetworkTexts.Answer answer) {
        var rows = new StringBuilder(csv.row("document", "title", "published", "field", "start", "end", "text"));
        for (NetworkTexts.Text text : answer.texts()) {
            if (text.places().isEmpty()) {
                rows.append(csv.row(text.document(), text.title(), text.published(), null, null, null, null));
            }
            for (NetworkTexts.Place place : text.places()) {
                rows.append(csv.row(
                        text.document(),
                        text.title(),
                        text.published(),
                        place.field(),
                        place.start(),
                        place.end(),
                        place.text()));
            }
        }
        return rows.toString();
    }

    /**
     * {@code id,label,documents,total,reference,referenceTotal,shared,sharedTotal,logLikelihood}: each count beside the
     * number of documents it is of.
     */
    public String significant(Significant.Answer answer) {
        var rows = new StringBuilder(csv.row(
                "id",
                "label",
                "documents",
                "total",
                "reference",
                "referenceTotal",
                "shared",
                "sharedTotal",
                "logLikelihood"));
        for (Significant.Value value : answer.values()) {
            rows.append(csv.row(
                    value.id(),
                    value.label(),
                    value.documents(),
                    answer.counted().total().value(),
                    value.reference(),
                    answer.reference().total().value(),
                    value.shared(),
                    answer.shared(),
                    value.logLikelihood()));
        }
        return rows.toString();
    }
}
