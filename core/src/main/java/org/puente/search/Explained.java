package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.puente.query.Translated;

/**
 * A score in words: a line for each word of the query and each way in which the document has it, with what it gave. The
 * lines add up to the score. Lucene explains a query from the top down; what lies above the words only adds, or takes
 * the best and a share of the others, and that is worked out here, so that each word's own part is left.
 */
final class Explained {
    private static final Pattern BEST = Pattern.compile("max plus ([0-9.E-]+) times others of:");
    private static final Pattern FORM_FEED = Pattern.compile("\\s+");

    private Explained() {}

    static String score(IndexSearcher searcher, Translated translated, Names names, int doc) throws IOException {
        Explanation all = searcher.explain(translated.query(), doc);
        Map<String, Double> given = new LinkedHashMap<>();
        add(all, 1, new ExplainedPart(translated, names), given);
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%9.4f  in all", all.getValue().doubleValue()));
        given.forEach((what, score) -> {
            if (score >= 0.00005) {
                lines.add(String.format(Locale.ROOT, "%9.4f  %s", score, what));
            }
        });
        return String.join("\n", lines);
    }

    private static void add(Explanation part, double share, ExplainedPart words, Map<String, Double> given) {
        if (!part.isMatch()) {
            return;
        }
        List<Explanation> inside = matching(part);
        String description = part.getDescription();
        var best = BEST.matcher(description);
        if (description.equals("sum of:") && !inside.isEmpty()) {
            inside.forEach(each -> add(each, share, words, given));
        } else if ((best.matches() || description.equals("max of:")) && !inside.isEmpty()) {
            double others = description.equals("max of:") ? 0 : Double.parseDouble(best.group(1));
            Explanation highest = highest(inside);
            inside.forEach(each -> add(each, each == highest ? share : share * others, words, given));
        } else {
            String what = FORM_FEED.matcher(words.name(description)).replaceAll(" ");
            given.merge(what, part.getValue().doubleValue() * share, Double::sum);
        }
    }

    private static List<Explanation> matching(Explanation part) {
        var inside = new ArrayList<Explanation>();
        for (Explanation each : part.getDetails()) {
            if (each.isMatch()) {
                inside.add(each);
            }
        }
        return inside;
    }

    private static Explanation highest(List<Explanation> parts) {
        Explanation highest = parts.getFirst();
        for (Explanation each : parts) {
            highest = each.getValue().doubleValue() > highest.getValue().doubleValue() ? each : highest;
        }
        return highest;
    }
}
