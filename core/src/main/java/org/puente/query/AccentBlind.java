package org.puente.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.puente.text.Letters;

/**
 * Automata over words as written that see no accents: {@code mex} accepts {@code méxico}. They are deterministic by
 * construction, so that no spelling can make them large.
 */
final class AccentBlind {
    /** Longer spellings are read by their first letters; who asks compares the rest. */
    static final int LONGEST = 64;

    private static final int FIRST_MARK = 0x300;
    private static final int LAST_MARK = 0x36F;

    /** For what a letter folds to, the letters that do: {@code e} has {@code é è ê ë …}, {@code ae} has {@code æ}. */
    private static final Map<String, List<Character>> LETTERS = letters();

    private AccentBlind() {}

    /** Words that begin so. */
    static CompiledAutomaton prefix(String folded) {
        return compiled(folded, true);
    }

    /** Words that are so, accents aside. */
    static CompiledAutomaton word(String folded) {
        return compiled(folded, false);
    }

    private static CompiledAutomaton compiled(String folded, boolean prefix) {
        int[] letters = folded.codePoints().limit(LONGEST).toArray();
        boolean open = prefix || letters.length < folded.codePointCount(0, folded.length());
        var automaton = new Automaton();
        for (int i = 0; i <= letters.length; i++) {
            automaton.createState();
        }
        automaton.setAccept(letters.length, true);
        for (int i = 0; i < letters.length; i++) {
            automaton.addTransition(i, i + 1, letters[i]);
            for (char accented : LETTERS.getOrDefault(Character.toString(letters[i]), List.of())) {
                automaton.addTransition(i, i + 1, accented);
            }
            pairs(automaton, letters, i, open);
            if (i > 0) {
                automaton.addTransition(i, i, FIRST_MARK, LAST_MARK);
            }
        }
        if (open) {
            automaton.addTransition(letters.length, letters.length, 0, Character.MAX_CODE_POINT);
        } else if (letters.length > 0) {
            automaton.addTransition(letters.length, letters.length, FIRST_MARK, LAST_MARK);
        }
        automaton.finishState();
        return new CompiledAutomaton(automaton);
    }

    /** One letter that folds to two; where the spelling ends between them, the second may be anything. */
    private static void pairs(Automaton automaton, int[] letters, int i, boolean open) {
        for (var pair : LETTERS.entrySet()) {
            if (pair.getKey().length() != 2 || pair.getKey().charAt(0) != letters[i]) {
                continue;
            }
            boolean whole = i + 1 < letters.length && pair.getKey().charAt(1) == letters[i + 1];
            if (whole || (open && i + 1 == letters.length)) {
                for (char letter : pair.getValue()) {
                    automaton.addTransition(i, whole ? i + 2 : i + 1, letter);
                }
            }
        }
    }

    private static Map<String, List<Character>> letters() {
        var letters = new HashMap<String, List<Character>>();
        for (char c = 0x80; c < 0x1F00; c++) {
            c = c == 0x250 ? 0x1E00 : c;
            String folded = Letters.fold(String.valueOf(c));
            if (Character.isLetter(c) && !folded.isEmpty() && folded.charAt(0) < 0x80) {
                letters.computeIfAbsent(folded, key -> new ArrayList<>()).add(c);
            }
        }
        return letters;
    }
}
