package org.puente.text;

import java.util.Collection;
import org.puente.Language;

/** The language a question is asked in, as far as its few words tell. */
public final class QuestionLanguage {
    /** Less than one function word of difference tells nothing. */
    private static final int CLEAR = LanguageEvidence.WORD;

    private QuestionLanguage() {}

    /** English or Spanish where the words speak clearly for one of them; {@code OTHER} where they do not. */
    public static Language of(Collection<Word> words) {
        var tally = new Tally();
        words.forEach(tally::add);
        int english = tally.points(LanguageEvidence.ENGLISH);
        int spanish = tally.points(LanguageEvidence.SPANISH);
        if (Math.abs(english - spanish) < CLEAR) {
            return Language.OTHER;
        }
        return english > spanish ? Language.ENGLISH : Language.SPANISH;
    }
}
