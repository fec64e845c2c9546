package org.puente.formats;

import org.puente.Counted;
import org.puente.Facet;
import org.puente.Hit;
import org.puente.Mention;
import org.puente.SearchResults;

/**
 * Results as JSON Lines, each with its line end {@code \n}: a first line that says what was asked and of what, then a line
 * for each hit, facet or mention. The key {@code kind} tells them apart; the others are those of {@link JsonOutput}.
 */
public final class ResultLines {
    private ResultLines() {}

    /**
     * The line of the kind {@code search}, which comes first.
     *
     * @param all whether the hits of all pages follow, not only those of this one
     */
    public static String search(SearchResults results, boolean all) {
        return line("search", JsonText.of(json -> {
            json.writeStartObject();
            ResultsJson.head(json, results);
            ResultsJson.tail(json, results, all);
            json.writeEndObject();
        }));
    }

    /** The line of a hit. */
    public static String hit(Hit hit) {
        return line("hit", JsonOutput.hit(hit));
    }

    /** The line of a facet. */
    public static String facet(Facet facet) {
        return line("facet", JsonOutput.facet(facet));
    }

    /** The line of the kind {@code mentions}, which comes first: whose mentions follow. */
    public static String mentions(Counted counted) {
        return line("mentions", JsonText.of(json -> {
            json.writeStartObject();
            CountedJson.head(json, counted);
            CountedJson.origin(json, counted);
            json.writeEndObject();
        }));
    }

    /** The line of a mention, with its explanation; {@code text} is the document's from its start to its end. */
    public static String mention(String document, Mention mention, String text) {
        return line("mention", JsonOutput.mention(document, mention, text, true));
    }

    private static String line(String kind, String object) {
        return "{\"kind\":\"" + kind + "\"," + object.substring(1) + "\n";
    }
}
