package org.puente.gazetteer;

import java.text.Normalizer;
import org.puente.text.AnalyzedText;
import org.puente.text.Word;

/** The match policies: whether the letters of a stretch of text agree with an alias. */
final class Letterwise {
    /** Names of so few letters are hardly ever written in capitals, and acronyms are. */
    private static final int SHORT = 3;

    private Letterwise() {}

    /** How tokens {@code [from, to)} of a text, whose folded forms are those of the alias, agree with it. */
    static Fit fit(AnalyzedText text, Setting setting, int from, int to, Surface surface) {
        return switch (surface.policy()) {
            case EXACT -> exact(text, from, to, surface);
            case ACRONYM -> acronym(text, setting, from, to, surface);
            case NAME -> name(text, setting, from, to, surface);
            case PHRASE -> phrase(text, setting, from, to, surface);
        };
    }

    private static Fit exact(AnalyzedText text, int from, int to, Surface surface) {
        String found = text.text().substring(text.start(from), text.end(to - 1));
        return plain(found).equals(plain(surface.text())) ? Fit.firm("exactly as written") : Fit.NO;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Fit acronym(AnalyzedText text, Setting setting, int from, int to, Surface surface) {
        boolean joined = to - from > 1;
        for (int i = from; i < to; i++) {
            Word word = text.word(i);
            boolean digits = to - from > 1 && WordMarks.has(word, WordMarks.NUMBER);
            if (word.shape() != Word.Shape.CAPITALS && word.shape() != Word.Shape.INITIAL && !digits) {
                return Fit.NO;
            }
            joined |= word.joined();
        }
        boolean told = joined || !surface.is(Surface.ORDINARY) || setting.lettering(from) == Setting.Lettering.PROSE;
        return told ? Fit.ACRONYM : Fit.weak("acronym in a line of capitals");
    }

    private static Fit name(AnalyzedText text, Setting setting, int from, int to, Surface surface) {
        boolean told = !surface.is(Surface.ORDINARY);
        // What is not a place or a person may be an acronym in small letters: Dea for DEA.
        boolean named = surface.isPlace() || surface.isPerson();
        for (int i = from; i < to; i++) {
            Word word = text.word(i);
            if (word.shape() == Word.Shape.LOWER && (surface.is(Surface.SINGLE) || !WordList.SMALL.has(word))) {
                return Fit.NO;
            }
            if (named && isAcronym(word) && setting.lettering(i) != Setting.Lettering.CAPITALS) {
                return Fit.NO;
            }
            told = told || setting.tells(i);
        }
        return told ? Fit.NAME : Fit.weak("name where any word has a capital");
    }

    /** {@code US} and {@code U.S.} are not the village {@code Us}, though {@code QUITO} may be Quito where capitals begin a report. */
    private static boolean isAcronym(Word word) {
        return word.shape() == Word.Shape.CAPITALS
                && (word.joined() || word.folded().length() <= SHORT);
    }

    private static Fit phrase(AnalyzedText text, Setting setting, int from, int to, Surface surface) {
        if (!surface.is(Surface.CAPITAL)) {
            boolean common = surface.is(Surface.NOUN) && !setting.tells(from);
            return common ? Fit.NO : Fit.PHRASE;
        }
        int capitals = 0;
        int last = from;
        boolean told = false;
        for (int i = from; i < to; i++) {
            boolean content = surface.content() == 0 || !WordList.SMALL.has(text.word(i));
            if (content && text.word(i).shape() != Word.Shape.LOWER) {
                capitals++;
                last = i;
                told = told || (surface.is(Surface.ORDINARY) && setting.tells(i));
            }
        }
        boolean firstSmall = text.word(from).shape() == Word.Shape.LOWER;
        if (firstSmall && capitals > 0 && surface.is(Surface.RENEWED)) {
            return Fit.NO;
        }
        if (capitals == 0) {
            return Fit.NO;
        }
        if (capitals == 1
                && surface.content() > 1
                && !setting.tells(last)
                && setting.lettering(from) == Setting.Lettering.PROSE) {
            return new Fit(Fit.Grade.FORCED, "phrase with the capital of a sentence");
        }
        return told || !surface.is(Surface.ORDINARY)
                ? surface.content() > 1 ? Fit.FULL_NAME : Fit.NAME
                : Fit.weak("name where any word has a capital");
    }
}
