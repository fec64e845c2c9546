package org.puente.gazetteer;

/**
 * How well a stretch of text agrees with an alias, by its letters alone.
 *
 * @param grade what must still be found
 * @param evidence in a few words
 */
record Fit(Grade grade, String evidence) {
    /** How much. */
    enum Grade {
        /** Not at all. */
        NO,
        /** The letters are a name. */
        FIRM,
        /** The letters may be an ordinary word: other evidence is needed. */
        WEAK,
        /** Its one capital is forced by the sentence: the entity must be named with capitals elsewhere. */
        FORCED
    }

    static final Fit NO = new Fit(Grade.NO, "");

    static final Fit NAME = firm("name, capitalized");
    static final Fit FULL_NAME = firm("full name");
    static final Fit PHRASE = firm("phrase");
    static final Fit ACRONYM = firm("acronym in capitals");

    static Fit firm(String evidence) {
        return new Fit(Grade.FIRM, evidence);
    }

    static Fit weak(String evidence) {
        return new Fit(Grade.WEAK, evidence);
    }
}
