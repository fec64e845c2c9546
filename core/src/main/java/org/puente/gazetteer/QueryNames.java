package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Entity;
import org.puente.MatchPolicy;
import org.puente.text.Forms;
import org.puente.text.Word;

/**
 * Finds names in questions: leftmost longest, case aside, since few type capitals in a search box. Only a word that is
 * also an ordinary or a stop word needs the capitals of its alias. Immutable; safe for any number of threads.
 */
public final class QueryNames {
    private final NameTable names;

    private QueryNames(NameTable names) {
        this.names = names;
    }

    /** The names of a tagger's gazetteer; shares what the tagger compiled. */
    public static QueryNames of(EntityTagger tagger) {
        return new QueryNames(tagger.names());
    }

    /** The names among the words of a question, in order, without overlaps. */
    public List<QueryName> recognise(List<Word> words) {
        var found = new ArrayList<QueryName>();
        int from = 0;
        while (from < words.size()) {
            var longest = longest(words, from);
            if (longest != null) {
                found.add(longest);
            }
            from = longest == null ? from + 1 : longest.to();
        }
        return List.copyOf(found);
    }

    private @Nullable QueryName longest(List<Word> words, int from) {
        QueryName longest = null;
        int node = TokenTrie.NAMES;
        for (int to = from; to < words.size(); to++) {
            int token = names.token(words.get(to));
            node = token < 0 ? -1 : names.trie().child(node, TokenTrie.number(token));
            if (node < 0) {
                break;
            }
            var name = name(words, from, to + 1, names.at(node));
            longest = name == null ? longest : name;
        }
        return longest;
    }

    private static @Nullable QueryName name(List<Word> words, int from, int to, List<Surface> surfaces) {
        var entities = new ArrayList<Entity>();
        Surface first = null;
        for (Surface surface : surfaces) {
            if (accepts(words, from, to, surface)) {
                first = first == null ? surface : first;
                if (!entities.contains(surface.entity())) {
                    entities.add(surface.entity());
                }
            }
        }
        return first == null ? null : new QueryName(from, to, entities, first.alias());
    }

    private static boolean accepts(List<Word> words, int from, int to, Surface surface) {
        if (to - from > 1) {
            // An acronym typed in parts, such as "u s", must not be made of the letters of ordinary questions.
            return !surface.is(Surface.SINGLE) || isLong(words, from, to) || allCapitals(words, from, to);
        }
        Word word = words.get(from);
        boolean common = surface.is(Surface.ORDINARY) || WordList.SMALL.has(word) || Forms.isStopWord(word);
        if (!common) {
            return true;
        }
        return surface.policy() == MatchPolicy.ACRONYM
                ? word.shape() == Word.Shape.CAPITALS || word.shape() == Word.Shape.INITIAL
                : word.shape() != Word.Shape.LOWER;
    }

    private static boolean isLong(List<Word> words, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += words.get(i).folded().length();
        }
        return letters > 3;
    }

    private static boolean allCapitals(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).shape() == Word.Shape.LOWER || words.get(i).shape() == Word.Shape.CAPITALIZED) {
                return false;
            }
        }
        return true;
    }
}
