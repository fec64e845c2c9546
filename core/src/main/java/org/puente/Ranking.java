package org.puente;

/**
 * How hits are scored. A word of a query counts once, by the sum over its forms of
 * {@code weight · idf · tf / (k1 + tf)}, where {@code tf} adds up the fields, each by its weight and its length (BM25F;
 * Robertson, Zaragoza and Taylor, CIKM 2004). What is written as typed is also the same word, of one stem and of one
 * family, so it has all their weights. A weight of 0 leaves a form out: it then neither ranks nor matches; only the word
 * as typed always matches.
 *
 * <p>The standard values were chosen on public collections; {@code docs/QUALITY.md} says which, and what each is worth.
 *
 * @param written the word as typed, or an acronym in capitals
 * @param number the same word whatever its number and accents
 * @param derived words of one stem ({@code migrate, migrating}; {@code presidenta, presidente})
 * @param family words of the same language that are spelled alike, their endings aside ({@code migrant, migration}), the
 *     less the less alike
 * @param cognate words of the other language that are spelled alike by the laws of both ({@code migration, migración}),
 *     the less the less alike, and the less the more documents have the word itself; and those of a lexicon
 * @param nearness two words of the query that stand in the text as they do in the query
 * @param title a token of the title beside one of the body
 * @param k1 how much more a second occurrence counts, from 0
 * @param b how much a long text is held against its matches, 0 to 1
 */
public record Ranking(
        float written,
        float number,
        float derived,
        float family,
        float cognate,
        float nearness,
        float title,
        float k1,
        float b) {

    private static final Ranking STANDARD = new Ranking(0.03f, 0.2f, 0.32f, 0.44f, 1.1f, 0.07f, 2.5f, 1.5f, 0.6f);

    /** Checks the numbers. */
    public Ranking {
        boolean weights = written >= 0
                && number >= 0
                && derived >= 0
                && family >= 0
                && cognate >= 0
                && nearness >= 0
                && title >= 0
                && k1 >= 0;
        float sum = written + number + derived + family + cognate + nearness + title + k1;
        if (!weights || !Float.isFinite(sum) || !(b >= 0 && b <= 1)) {
            throw new RequestException(
                    "ranking: a weight is below 0 or no number, or b is not from 0 to 1; start from Ranking.standard()");
        }
    }

    /** The standard values. */
    public static Ranking standard() {
        return STANDARD;
    }

    /** With this weight of words as written. */
    public Ranking written(float weight) {
        return new Ranking(weight, number, derived, family, cognate, nearness, title, k1, b);
    }

    /** With this weight of number forms. */
    public Ranking number(float weight) {
        return new Ranking(written, weight, derived, family, cognate, nearness, title, k1, b);
    }

    /** With this weight of derivational forms. */
    public Ranking derived(float weight) {
        return new Ranking(written, number, weight, family, cognate, nearness, title, k1, b);
    }

    /** With this weight of word families. */
    public Ranking family(float weight) {
        return new Ranking(written, number, derived, weight, cognate, nearness, title, k1, b);
    }

    /** With this weight of cognates and the lexicon; 0 keeps a question in its language, names aside. */
    public Ranking cognate(float weight) {
        return new Ranking(written, number, derived, family, weight, nearness, title, k1, b);
    }

    /** With this weight of pairs of words. */
    public Ranking nearness(float weight) {
        return new Ranking(written, number, derived, family, cognate, weight, title, k1, b);
    }

    /** With this weight of tokens of the title. */
    public Ranking title(float weight) {
        return new Ranking(written, number, derived, family, cognate, nearness, weight, k1, b);
    }

    /** With this saturation of occurrences. */
    public Ranking k1(float value) {
        return new Ranking(written, number, derived, family, cognate, nearness, title, value, b);
    }

    /** With this influence of length, 0 to 1. */
    public Ranking b(float value) {
        return new Ranking(written, number, derived, family, cognate, nearness, title, k1, value);
    }
}
