package org.puente.text;

import java.util.Set;
import org.puente.Language;

/** Curated lists of the words that carry grammar, by language; never a word that is also matter ({@code estado, contra}). */
public final class StopWords {
    private static final Set<String> ENGLISH;
    private static final Set<String> SPANISH;
    private static final Set<String> OTHERWISE_IN_CAPITALS;
    private static final Set<String> MATTER;

    static {
        var lists = Lists.read("stopwords.txt");
        ENGLISH = Lists.of(lists, "en");
        SPANISH = Lists.of(lists, "es");
        OTHERWISE_IN_CAPITALS = Lists.of(lists, "capitals");
        MATTER = Lists.of(lists, "matter");
    }

    private StopWords() {}

    /** Whether the word is a stop word where this language is spoken; in another language nothing is. */
    static boolean contains(Word word, Language language) {
        var list =
                switch (language) {
                    case ENGLISH -> ENGLISH;
                    case SPANISH -> SPANISH;
                    case OTHER -> Set.<String>of();
                };
        return list.contains(word.written()) && !isAcronym(word);
    }

    /** Whether a word in small letters is a stop word of either language. */
    public static boolean isOne(String written) {
        return ENGLISH.contains(written) || SPANISH.contains(written);
    }

    /** Whether a word is a stop word of either language; one that is an acronym in capitals is none. */
    public static boolean isOne(Word word) {
        return isOne(word.written()) && !isAcronym(word);
    }

    /** Whether a stop word of one language is a word of matter in the other: {@code son, sea}. */
    static boolean isMatterInOther(Word word) {
        return MATTER.contains(word.written());
    }

    /** {@code US}, {@code U.S.} and {@code IT} are no pronouns. */
    private static boolean isAcronym(Word word) {
        return word.joined() || (word.shape() == Word.Shape.CAPITALS && OTHERWISE_IN_CAPITALS.contains(word.written()));
    }
}
