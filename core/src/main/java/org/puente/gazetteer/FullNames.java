package org.puente.gazetteer;

import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.text.Word;

/**
 * What belongs to a person's name beyond its alias: the number of a king or pope ({@code Juan Carlos I}), and in Spanish
 * the second surname ({@code Claudia Sheinbaum Pardo}).
 */
final class FullNames {
    private FullNames() {}

    /** Where the name of a person of several words ends; where the candidate ends if it is no such name. */
    static int end(Field field, Candidate candidate) {
        int next = candidate.to;
        if (next - candidate.from < 2 || next >= field.text.size() || field.after(next - 1) != Gap.SPACE) {
            return candidate.to;
        }
        for (int r = 0; r < candidate.size(); r++) {
            var reading = candidate.reading(r);
            var surface = reading.surface();
            if (!surface.isPerson()
                    || surface.policy() != MatchPolicy.PHRASE
                    || surface.content() < 2
                    || reading.fit().grade() != Fit.Grade.FIRM) {
                return candidate.to;
            }
        }
        return isNumber(field.word(next)) || isSurname(field, next) ? next + 1 : candidate.to;
    }

    /** A Roman number, as kings, popes and generations have. */
    static boolean isNumber(Word word) {
        if (word.shape() != Word.Shape.CAPITALS && word.shape() != Word.Shape.INITIAL) {
            return false;
        }
        String letters = word.folded();
        for (int i = 0; i < letters.length(); i++) {
            if ("ivx".indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.joined();
    }

    private static boolean isSurname(Field field, int token) {
        Word word = field.word(token);
        return word.shape() == Word.Shape.CAPITALIZED
                && field.language(token) == Language.SPANISH
                && field.setting.tells(token)
                && !WordList.ROLES.has(word)
                && !WordList.PEOPLES.has(word)
                && !WordList.SMALL.has(word)
                && !WordList.ESTATES.has(word)
                && !WordList.GIVEN.has(word);
    }
}
