package org.puente.gazetteer;

import org.puente.MatchPolicy;
import org.puente.text.Word;

/**
 * Tells whether a match is only a part of a longer name that the gazetteer does not know: {@code Paulina Rubio},
 * {@code Trump Tower}, {@code Universidad de Sinaloa}, {@code Texas Tech}. General rules over capitals, links and the
 * words beside; titles and adjectives of origin do not lengthen a name, nor do neighbours in headlines.
 */
final class Neighbours {
    /** Whether tokens are covered matters from so many before a match to the one after it. */
    static final int REACH = 4;

    private final Field field;

    Neighbours(Field field) {
        this.field = field;
    }

    /** Whether a capitalized word before a surname makes it somebody else's: {@code Walt Johnson}. */
    boolean isAnothersSurname(int from, Surface surface) {
        int left = from - 1;
        if (!isWhole(surface) || surface.isPlace() || left < 0) {
            return false;
        }
        Word word = field.word(left);
        var gap = field.before(from);
        if (word.shape() == Word.Shape.INITIAL) {
            boolean article = gap == Gap.SPACE && WordList.SMALL.has(word);
            return (gap == Gap.POINT || gap == Gap.SPACE) && !article && isForeignInitial(word, surface);
        }
        if (!field.isCapitalized(left) || (gap != Gap.SPACE && gap != Gap.LINE)) {
            return false;
        }
        if (WordList.GIVEN.has(word) && !WordList.ROLES.has(word) && !field.covered.get(left)) {
            return true;
        }
        return gap == Gap.SPACE && (lengthens(left) || isPeople(left, from, surface));
    }

    /** {@code African American}: two adjectives of origin are one. */
    private boolean isPeople(int left, int from, Surface surface) {
        return surface.is(Surface.SINGLE)
                && WordList.PEOPLES.has(field.word(left))
                && WordList.PEOPLES.has(field.word(from))
                && field.setting.tells(from);
    }

    private static boolean isForeignInitial(Word initial, Surface surface) {
        for (String part : surface.entity().name().split(" ", -1)) {
            if (!surface.text().contains(part)
                    && org.puente.text.Letters.lower(part).startsWith(initial.written())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the match is a part of a longer name of something else. */
    boolean isInside(int from, int to, Surface surface) {
        if (surface.policy() == MatchPolicy.ACRONYM || surface.policy() == MatchPolicy.EXACT) {
            return false;
        }
        if (!surface.is(Surface.CAPITAL)) {
            return isInsideCapitals(from, to);
        }
        if (surface.isPlace() && surface.is(Surface.SINGLE) && isInPersonsName(from)) {
            return true;
        }
        return (isWhole(surface) && field.before(from) == Gap.SPACE && isAfterNoun(from, surface))
                || (field.after(to - 1) == Gap.SPACE && (isBeforeNoun(to, surface) || isOpening(to, surface)));
    }

    /**
     * Whether a word that is also a place is a part of a person's name: a given name before another name, or a name after a
     * given name, in whatever capitals: {@code ANDRÉS MANUEL LÓPEZ}.
     */
    private boolean isInPersonsName(int from) {
        return (isGiven(from) && field.after(from) == Gap.SPACE && isName(from + 1))
                || (from > 0 && isGiven(from - 1) && field.before(from) == Gap.SPACE);
    }

    private boolean isGiven(int token) {
        return field.isCapitalized(token) && WordList.GIVEN.has(field.word(token));
    }

    private boolean isName(int token) {
        Word word = field.word(token);
        return field.isCapitalized(token) && !isCompanion(word) && !WordList.SMALL.has(word);
    }

    /** Whether a phrase in small letters stands capitalized in a name: {@code Center for Radiation Therapy}. */
    private boolean isInsideCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!field.isCapitalized(i) || !field.setting.tells(i)) {
                return false;
            }
        }
        int left = from - 1;
        while (left >= 0
                && field.after(left) == Gap.SPACE
                && Links.staysSmall(field.word(left).folded())) {
            left--;
        }
        return (left >= 0 && field.after(left) == Gap.SPACE && field.isCapitalized(left))
                || (to < field.text.size() && field.after(to - 1) == Gap.SPACE && field.isCapitalized(to));
    }

    /**
     * Whether one word opens a longer name: a given name before an initial ({@code Thomas L. Hayes}), a king's name, or a
     * noun that another name completes ({@code Deportivo de La Coruña}, {@code Senado de Colombia}).
     */
    private boolean isOpening(int to, Surface surface) {
        if (!surface.is(Surface.SINGLE)) {
            return false;
        }
        Word next = field.word(to);
        if (!surface.isPlace()
                && next.shape() == Word.Shape.INITIAL
                && (field.after(to) == Gap.POINT || FullNames.isNumber(next))
                && !WordList.SMALL.has(next)) {
            return true;
        }
        if (surface.isPerson() || surface.isPlace() || !WordMarks.has(next, WordMarks.OF) || isGovernment(to - 1)) {
            return surface.isPerson() && FullNames.isNumber(next);
        }
        int noun = to + 1;
        while (noun < field.text.size() && noun - to < 3 && field.after(noun - 1) == Gap.SPACE && isLink(noun)) {
            noun++;
        }
        return noun < field.text.size() && field.after(noun - 1) == Gap.SPACE && field.isCapitalized(noun);
    }

    /** {@code Gobierno de Panamá}: who governs is told by the place, which has its own mention. */
    private boolean isGovernment(int token) {
        return switch (field.word(token).folded()) {
            case "gobierno", "government", "administracion", "administration" -> true;
            default -> false;
        };
    }

    /** One word, a part of a person's name, or a place: what longer names are made of. */
    private static boolean isWhole(Surface surface) {
        if (surface.policy() == MatchPolicy.ACRONYM || surface.policy() == MatchPolicy.EXACT) {
            return false;
        }
        return surface.is(Surface.SINGLE) || surface.isPlace() || (surface.isPerson() && surface.is(Surface.PARTIAL));
    }

    private boolean isAfterNoun(int from, Surface surface) {
        int left = from - 1;
        if (isHead(left) || (surface.isPlace() && lengthens(left))) {
            return true;
        }
        boolean tied = false;
        int noun = left;
        while (noun >= 0 && from - noun < REACH && isLink(noun) && (noun == left || field.after(noun) == Gap.SPACE)) {
            tied |= WordMarks.has(field.word(noun), WordMarks.OF);
            noun--;
        }
        if (!tied || noun < 0 || field.after(noun) != Gap.SPACE) {
            return false;
        }
        boolean person = noun > 0 && WordList.GIVEN.has(field.word(noun - 1));
        if (surface.isPerson() && noun < left - 1) {
            return lengthens(noun);
        }
        return isHead(noun) || (surface.isPlace() && !person && lengthens(noun));
    }

    private boolean isLink(int token) {
        return WordMarks.has(field.word(token), WordMarks.LINK);
    }

    private boolean isHead(int token) {
        Word word = field.word(token);
        return field.isCapitalized(token)
                ? WordList.HEADS.has(word) && !field.covered.get(token)
                : WordList.STREETS.has(word);
    }

    /** A capitalized word in running text that is no title, no name of its own, and has its capital by choice. */
    private boolean lengthens(int token) {
        Word word = field.word(token);
        return word.shape() == Word.Shape.CAPITALIZED
                && !field.covered.get(token)
                && !isCompanion(word)
                && !WordList.SMALL.has(word)
                && (field.setting.tells(token) || isNameElsewhere(token, word));
    }

    /** Whether a word that starts a sentence has a capital by choice, and a name beside it, elsewhere in the text. */
    private boolean isNameElsewhere(int token, Word word) {
        if (field.setting.lettering(token) != Setting.Lettering.PROSE) {
            return false;
        }
        for (int i = 0; i < field.text.size(); i++) {
            if (field.word(i) == word && i != token && field.setting.tells(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompanion(Word word) {
        return WordList.ROLES.has(word) || WordList.PEOPLES.has(word);
    }

    private boolean isBeforeNoun(int to, Surface surface) {
        Word word = field.word(to);
        if (surface.isPerson()) {
            return isBeforeEstate(to, word, surface);
        }
        if (!surface.is(Surface.SINGLE) && !surface.isPlace()) {
            return false;
        }
        if (!field.isCapitalized(to)) {
            return surface.isPlace() && word.folded().startsWith("cartel");
        }
        boolean ampersand = word.shape() == Word.Shape.CAPITALS
                && word.joined()
                && field.written(to, to + 1).indexOf('&') > 0;
        return (WordList.TAILS.has(word) && !field.covered.get(to))
                || ampersand
                || (lengthens(to) && !WordList.GIVEN.has(word));
    }

    private boolean isBeforeEstate(int to, Word word, Surface surface) {
        if (!field.isCapitalized(to)) {
            return false;
        }
        if (WordList.ESTATES.has(word)) {
            return true;
        }
        return isWhole(surface) && lengthens(to) && !WordList.GIVEN.has(word);
    }
}
