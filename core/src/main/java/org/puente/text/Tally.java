package org.puente.text;

import org.puente.Language;

/** The sum of what words say about their language. */
final class Tally {
    private static final int OPENING_MARK = 6;

    private final int[] points = new int[LanguageEvidence.COUNT];
    private int letters;

    void add(Word word) {
        byte[] evidence = word.evidence();
        for (int i = 0; i < points.length; i++) {
            points[i] += evidence[i];
        }
        letters += word.written().length();
    }

    /** A sentence that opens with {@code ¿} or {@code ¡}, as Spanish ones do. */
    void addOpeningMark() {
        points[LanguageEvidence.SPANISH] += OPENING_MARK;
    }

    void add(Tally other) {
        for (int i = 0; i < points.length; i++) {
            points[i] += other.points[i];
        }
        letters += other.letters;
    }

    int points(int language) {
        return points[language];
    }

    int letters() {
        return letters;
    }

    /** The language with most points: English or Spanish at a tie, another where nothing speaks for either. */
    Language language() {
        int english = points[LanguageEvidence.ENGLISH];
        int spanish = points[LanguageEvidence.SPANISH];
        int best = Math.max(english, spanish);
        for (int i = 2; i < points.length; i++) {
            if (points[i] > best) {
                return Language.OTHER;
            }
        }
        if (best == 0) {
            return Language.OTHER;
        }
        return english > spanish ? Language.ENGLISH : Language.SPANISH;
    }
}
