package org.puente.benchmarks;

import org.puente.Language;

/**
 * Questions on documents of a retrieval set.
 *
 * @param set its name
 * @param from the edition of the questions, such as {@code en} or {@code es_mx}
 * @param to the edition of the documents
 * @param onlyOne whether the set has no other editions, so that its name says all
 * @param collection documents, questions and judgments
 */
record Task(String set, String from, String to, boolean onlyOne, TestCollection collection) {

    /** How the questions are to the documents. */
    enum Kind {
        SAME_LANGUAGE("Same language"),
        ACROSS_LANGUAGES("Across languages"),
        /** Questions or documents in a regional edition, whose twin is in the set too. */
        REGIONAL("Regional editions");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    String name() {
        return onlyOne ? set : set + " " + from + "→" + to;
    }

    Kind kind() {
        if (from.contains("_") || to.contains("_")) {
            return Kind.REGIONAL;
        }
        return from.equals(to) ? Kind.SAME_LANGUAGE : Kind.ACROSS_LANGUAGES;
    }

    /** The documents' language, without its region. */
    Language language() {
        return language(to);
    }

    static Language language(String edition) {
        int region = edition.indexOf('_');
        return Language.of(region < 0 ? edition : edition.substring(0, region));
    }
}
