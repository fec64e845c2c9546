package org.puente.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The laws of endings: English and Spanish words of one origin differ most at their end, and regularly ({@code -tion,
 * -ción}; {@code -ity, -idad}). One list serves both languages, so that a word spelled alike in both is cut alike.
 */
final class CognateEndings {
    /** The mark of an ending that says nothing: inflection, or none. */
    static final char NO_MARK = '0';

    /**
     * A law.
     *
     * @param left what stays of the ending as part of the stem
     * @param mark what the ending says
     * @param stem the fewest letters before it
     */
    record Law(String left, char mark, int stem) {}

    private static final Map<String, Law> LAWS = new HashMap<>();
    private static final int LONGEST;

    static {
        Lists.read("cognate-endings.txt").forEach((name, shapes) -> {
            for (String shape : shapes) {
                int leaves = shape.indexOf('>');
                String ending = leaves < 0 ? shape : shape.substring(0, leaves);
                String left = leaves < 0 ? "" : shape.substring(leaves + 1);
                LAWS.put(ending, new Law(left, name.charAt(0), Integer.parseInt(name.substring(2))));
            }
        });
        LONGEST = LAWS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private CognateEndings() {}

    /** How many letters the longest ending takes that fits the word by its law; 0 if none does. */
    static int length(String word) {
        for (int length = Math.min(LONGEST, word.length() - 2); length > 0; length--) {
            Law law = LAWS.get(word.substring(word.length() - length));
            if (law != null && word.length() - length >= law.stem()) {
                return length;
            }
        }
        return 0;
    }

    /** The law of an ending, {@code null} if it is none. */
    static @Nullable Law of(String ending) {
        return LAWS.get(ending);
    }
}
