package org.puente.text;

import java.util.Arrays;
import org.puente.Language;

/** The sum of what words say about their language. */
final class Tally {
    private static final int OPENING_MARK = 6;
    private static final int SHORT = 40;
    /** What one function word gives. */
    private static final int WEAK = 6;

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

    /** Whether this says little: a list of names, figures, or hardly more for another language than for English or Spanish. */
    boolean isUnsure() {
        int ours = Math.max(points[LanguageEvidence.ENGLISH], points[LanguageEvidence.SPANISH]);
        int most = Arrays.stream(points).max().orElse(0);
        return most < WEAK || (most > ours && most - ours < WEAK / 2);
    }

    /** Whether this is too short to decide anything but its own language. */
    boolean isShort() {
        return letters < SHORT;
    }

    /**
     * The language with most points: English or Spanish at a tie, another where nothing speaks for either, or in many
     * letters no more than for others.
     */
    Language language() {
        int english = points[LanguageEvidence.ENGLISH];
        int spanish = points[LanguageEvidence.SPANISH];
        int best = Math.max(english, spanish);
        int needed = best == 0 || (best < WEAK && !isShort()) ? best - 1 : best;
        for (int i = 2; i < points.length; i++) {
            if (points[i] > needed) {
                return Language.OTHER;
            }
        }
        return english > spanish ? Language.ENGLISH : Language.SPANISH;
    }
}
