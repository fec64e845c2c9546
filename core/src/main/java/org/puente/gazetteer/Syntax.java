package org.puente.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.text.Word;

/**
 * What follows a name and hardly ever an ordinary word at the start of a sentence: a possessive, a verb it is the subject
 * of, a clause about a person.
 */
final class Syntax {
    /** Verbs and negations that need a subject before them; folded. */
    private static final Set<String> AFTER_SUBJECT =
            Set.of("was", "has", "had", "will", "would", "did", "does", "ha", "habia", "fue", "sera", "no");

    private static final Set<String> WHO = Set.of("who", "whom", "whose", "quien", "quienes");
    private static final int SHORTEST_VERB = 4;

    private Syntax() {}

    /** The evidence in what follows the token before {@code next}, or {@code null} if there is none. */
    static @Nullable String ofName(Field field, int next) {
        int end = field.text.end(next - 1);
        String text = field.text.text();
        if (end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                && text.charAt(end + 1) == 's') {
            return "possessive";
        }
        if (next >= field.text.size()) {
            return null;
        }
        Word word = field.word(next);
        if (field.after(next - 1) == Gap.POINT && WHO.contains(word.folded())) {
            return "a clause about a person: " + word.written();
        }
        boolean beside = field.after(next - 1) == Gap.SPACE;
        if (beside && (WordList.SPEECH.has(word) || AFTER_SUBJECT.contains(word.folded()) || isPreterite(word))) {
            return "subject of a verb: " + word.written();
        }
        return null;
    }

    /** Spanish verbs of the past, third person: {@code habló}. No other words but a few nouns end like this. */
    private static boolean isPreterite(Word word) {
        return word.shape() == Word.Shape.LOWER
                && word.written().length() >= SHORTEST_VERB
                && word.written().endsWith("ó");
    }
}
