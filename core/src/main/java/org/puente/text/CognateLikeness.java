package org.puente.text;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * How alike two keys are, from 0 to 1: a weighted edit distance of their stems (R. A. Wagner and M. J. Fischer, JACM 1974)
 * and their marks, against their weight. Vowels change cheaply, and consonants into those that the languages trade ({@code
 * b, v; g, k; t, d}). Made for one key and many others in the order of a dictionary: what consecutive stems begin with in
 * common is not compared again. For one thread.
 */
public final class CognateLikeness {
    /** Keys less alike are cognates too rarely to be told from chance. */
    public static final double LEAST = 0.7;

    private static final double VOWEL_WEIGHT = 0.35;
    private static final double VOWEL_LOST = 0.25;
    private static final double VOWEL_CHANGED = 0.3;
    private static final double CONSONANT_LOST = 0.9;
    private static final double CONSONANT_TRADED = 0.6;
    private static final double CHANGED = 1.2;
    /** Words part at their end more than at their start. */
    private static final double FIRST = 0.2;

    private static final double LAST = 0.6;
    private static final double OTHER_MARK = 0.35;
    private static final double SAME_MARK = -0.45;
    private static final double SMOOTHING = 0.5;
    /** Keys whose weights differ by more are not alike. */
    private static final double WIDEST = 2;

    private static final boolean[] TRADED = new boolean[1 << 16];

    static {
        for (String pair : "bv bp fv kg td sx sc kc mn nq lr jg jx jc js st xk ks lq ij uv".split(" ")) {
            TRADED[pair.charAt(0) << 8 | pair.charAt(1)] = true;
            TRADED[pair.charAt(1) << 8 | pair.charAt(0)] = true;
        }
    }

    private final String own;
    private final char ownMark;
    private final double ownWeight;
    private final double farthest;
    /** Distances of the beginnings of the own stem from the first letters of the last stem. */
    private double[][] rows = new double[16][];
    /** What the first letters of the last stem weigh. */
    private double[] weights = new double[16];

    private final double[] end;
    private byte[] last = new byte[16];
    /** So many letters of the last stem have a row. */
    private int compared;
    /** Whether the last row is too far from the own stem, so that no stem that begins so is alike. */
    private boolean tooFar;

    /** For keys beside this one. */
    public CognateLikeness(CognateKey key) {
        own = key.stem();
        ownMark = key.mark();
        ownWeight = key.weight();
        farthest = (1 - LEAST) * (ownWeight + WIDEST + SMOOTHING) - SAME_MARK;
        end = new double[own.length() + 1];
        rows[0] = new double[end.length];
        for (int i = 0; i < own.length(); i++) {
            rows[0][i + 1] = rows[0][i] + lost(own.charAt(i), i == 0, i == own.length() - 1);
        }
    }

    static double weight(char letter) {
        return CognateLetters.isVowel(letter) ? VOWEL_WEIGHT : 1;
    }

    /**
     * How alike another key is; 0 if less than {@link #LEAST}.
     *
     * @param term of the key
     * @param prefix how much of the term comes before the stem
     */
    public double to(BytesRef term, int prefix) {
        int from = term.offset + prefix;
        int length = term.length - prefix - 1;
        if (!compare(term.bytes, from, length)) {
            return 0;
        }
        char mark = (char) term.bytes[from + length];
        double weight = length == 0 ? 0 : weights[length - 1] + weight((char) term.bytes[from + length - 1]);
        if (Math.abs(weight - ownWeight) > WIDEST) {
            return 0;
        }
        double distance = whole(term.bytes, from, length) + marks(mark);
        double likeness = 1 - distance / (Math.max(weight, ownWeight) + SMOOTHING);
        return likeness < LEAST ? 0 : Math.min(1, likeness);
    }

    private double marks(char mark) {
        if (mark != ownMark) {
            return OTHER_MARK;
        }
        return mark == CognateEndings.NO_MARK ? 0 : SAME_MARK;
    }

    /** Fills a row for each letter but the last, from where the stem parts from the one before; false if all are too far. */
    private boolean compare(byte[] stem, int from, int length) {
        int inner = length - 1;
        int same = 0;
        int most = Math.min(compared, inner);
        while (same < most && stem[from + same] == last[same]) {
            same++;
        }
        if (tooFar && same == compared) {
            return false;
        }
        compared = same;
        tooFar = false;
        while (compared < inner) {
            makeRoom();
            byte letter = stem[from + compared];
            last[compared] = letter;
            double[] row = rows[compared + 1];
            fill(row, (char) letter, compared, false);
            weights[compared + 1] = weights[compared] + weight((char) letter);
            compared++;
            if (nearest(row) > farthest) {
                tooFar = true;
                return false;
            }
        }
        return true;
    }

    private void makeRoom() {
        if (compared + 1 == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
            weights = Arrays.copyOf(weights, rows.length);
            last = Arrays.copyOf(last, rows.length);
        }
        if (rows[compared + 1] == null) {
            rows[compared + 1] = new double[end.length];
        }
    }

    /** The distance of the whole stem: its last letter is lost more cheaply. */
    private double whole(byte[] stem, int from, int length) {
        if (length == 0) {
            return rows[0][own.length()];
        }
        fill(end, (char) stem[from + length - 1], length - 1, true);
        return end[own.length()];
    }

    /** The row of one letter of the other stem, from the row before. */
    private void fill(double[] row, char letter, int index, boolean isLast) {
        double[] before = rows[index];
        double lost = lost(letter, index == 0, isLast);
        row[0] = before[0] + lost;
        for (int i = 0; i < own.length(); i++) {
            char ownLetter = own.charAt(i);
            double changed = before[i] + changed(ownLetter, letter, i == 0 && index == 0);
            double ownLost = row[i] + lost(ownLetter, i == 0, i == own.length() - 1);
            row[i + 1] = Math.min(changed, Math.min(before[i + 1] + lost, ownLost));
        }
    }

    private static double nearest(double[] row) {
        double nearest = row[0];
        for (double distance : row) {
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }

    private static double lost(char letter, boolean isFirst, boolean isLast) {
        double cost = CognateLetters.isVowel(letter) ? VOWEL_LOST : CONSONANT_LOST;
        return isFirst ? cost + FIRST : isLast ? cost * LAST : cost;
    }

    private static double changed(char a, char b, boolean first) {
        if (a == b) {
            return 0;
        }
        boolean vowels = CognateLetters.isVowel(a) && CognateLetters.isVowel(b);
        double cost = vowels ? VOWEL_CHANGED : TRADED[a << 8 | b] ? CONSONANT_TRADED : CHANGED;
        return first ? cost + FIRST : cost;
    }
}
