package org.puente.gazetteer;

/** How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * The distance (optimal string alignment), or {@code limit} if it is that or more.
     *
     * <p>After B. J. Oommen and R. K. S. Loke, Pattern recognition of strings with substitutions, insertions, deletions
     * and generalized transpositions, 1997, in its simplest form, by three rows of the table.
     */
    public static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(limit, last[b.length()]);
    }
}
