package org.puente.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.Passage;

/**
 * Passages and their language. A paragraph is judged by the points of its words; one of few letters, or of names and
 * figures alone, follows its neighbours; neighbours of one language become one passage.
 */
final class Passages {
    private final List<Passage> passages;
    private final Language language;

    private Passages(List<Passage> passages, Language language) {
        this.passages = passages;
        this.language = language;
    }

    List<Passage> passages() {
        return passages;
    }

    /** The language of most tokens. */
    Language language() {
        return language;
    }

    /** One passage in a language that is known. */
    static Passages fixed(String text, Language language) {
        return new Passages(List.of(new Passage(0, text.length(), language)), language);
    }

    /** The passages of a text with these tokens and paragraphs. */
    static Passages detect(String text, Word[] words, int[] starts, int size, int[] paragraphEnds) {
        int paragraphs = paragraphEnds.length;
        @Nullable Language[] languages = new @Nullable Language[paragraphs];
        var counts = new int[paragraphs];
        var whole = new Tally();
        int token = 0;
        for (int i = 0; i < paragraphs; i++) {
            var tally = new Tally();
            for (; token < size && starts[token] < paragraphEnds[i]; token++) {
                tally.add(words[token]);
                if (starts[token] > 0 && isOpeningMark(text.charAt(starts[token] - 1))) {
                    tally.addOpeningMark();
                }
                counts[i]++;
            }
            whole.add(tally);
            languages[i] = tally.isShort() || tally.isUnsure() ? null : tally.language();
        }
        var most = most(languages, counts);
        if (most == null) {
            var language = whole.language();
            return new Passages(List.of(new Passage(0, text.length(), language)), language);
        }
        followNeighbours(languages);
        return new Passages(merge(text, languages, paragraphEnds), most);
    }

    private static boolean isOpeningMark(char c) {
        return c == '¿' || c == '¡';
    }

    private static @Nullable Language most(@Nullable Language[] languages, int[] counts) {
        var tokens = new int[Language.values().length];
        Language most = null;
        for (int i = 0; i < languages.length; i++) {
            var language = languages[i];
            if (language != null) {
                tokens[language.ordinal()] += counts[i];
                if (most == null || tokens[language.ordinal()] > tokens[most.ordinal()]) {
                    most = language;
                }
            }
        }
        return most;
    }

    /** A short paragraph takes the language of the one before it, at the start of the one after. */
    private static void followNeighbours(@Nullable Language[] languages) {
        for (int i = 1; i < languages.length; i++) {
            languages[i] = languages[i] == null ? languages[i - 1] : languages[i];
        }
        for (int i = languages.length - 2; i >= 0; i--) {
            languages[i] = languages[i] == null ? languages[i + 1] : languages[i];
        }
    }

    private static List<Passage> merge(String text, @Nullable Language[] languages, int[] ends) {
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (int i = 0; i < languages.length; i++) {
            boolean last = i + 1 == languages.length;
            var language = languages[i];
            if (language != null && (last || languages[i + 1] != language)) {
                int end = last ? text.length() : ends[i];
                passages.add(new Passage(start, end, language));
                start = end;
            }
        }
        return List.copyOf(passages);
    }
}
