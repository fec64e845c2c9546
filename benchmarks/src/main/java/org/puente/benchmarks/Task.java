package org.puente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.puente.Language;

/**
 * Questions on documents of a retrieval set.
 *
 * @param set its name
 * @param from the edition of the questions, such as {@code en} or {@code es_mx}
 * @param to the edition of the documents
 * @param name of the task in tables
 * @param kind how the questions are to the documents
 * @param collection documents, questions and judgments
 */
record Task(String set, String from, String to, String name, Kind kind, TestCollection collection) {
    private static final String BOTH = "both";

    /** How questions are to documents. */
    enum Kind {
        SAME_LANGUAGE("Same language"),
        ACROSS_LANGUAGES("Across languages"),
        /** Questions or documents in a regional edition, whose twin is in the set too. */
        REGIONAL("Regional editions"),
        /** Both languages on both sides. */
        BUNDLED("Bundled corpus");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Questions of one edition on documents of another, in a set that has them. */
    static Task of(String set, String from, String to, boolean editions, TestCollection collection) {
        var name = editions ? set + " " + from + "→" + to : set;
        return new Task(set, from, to, name, kind(from, to), collection);
    }

    /** The bundled corpus with its gazetteer. */
    static Task bundled() throws IOException {
        return new Task(Corpus.BUNDLED, BOTH, BOTH, Corpus.BUNDLED, Kind.BUNDLED, TestCollection.bundled());
    }

    private static Kind kind(String from, String to) {
        if (from.contains("_") || to.contains("_")) {
            return Kind.REGIONAL;
        }
        return from.equals(to) ? Kind.SAME_LANGUAGE : Kind.ACROSS_LANGUAGES;
    }

    /** The documents' language, without its region. */
    Language language() {
        int region = to.indexOf('_');
        return Language.of(region < 0 ? to : to.substring(0, region));
    }

    /**
     * What the set is a part of: its name without what follows the last hyphen. Parts of one collection are alike
     * ({@code news-train, news-development}), so that figures of one say little new about another.
     */
    String origin() {
        int part = set.lastIndexOf('-');
        return part < 1 ? set : set.substring(0, part);
    }

    /** Tasks on the same documents together, so that these are indexed once. */
    static List<List<Task>> byDocuments(List<Task> tasks) {
        var together = new LinkedHashMap<String, List<Task>>();
        for (Task task : tasks) {
            together.computeIfAbsent(task.set() + " " + task.to(), added -> new ArrayList<>())
                    .add(task);
        }
        return List.copyOf(together.values());
    }
}
