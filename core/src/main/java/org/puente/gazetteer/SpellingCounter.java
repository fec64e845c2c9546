package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.puente.Language;
import org.puente.Spellings;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/**
 * Counts how phrases are written in texts, all at once, by a trie over their folded tokens. Memory grows with the phrases and
 * not with the texts. For one thread.
 */
public final class SpellingCounter {
    private final List<String> phrases;
    /** The number of each phrase's tokens, which several may share, or -1 if it has none. */
    private final int[] groups;

    private final Vocabulary vocabulary;
    private final TokenTrie trie;
    /** By group: the gaps its phrases have, as {@link Surface#gap} writes them. */
    private final int[] gaps;

    private final Side small;
    private final Side capital;
    private int document;

    private SpellingCounter(List<String> phrases, int[] groups, Vocabulary vocabulary, TokenTrie trie, int[] gaps) {
        this.phrases = phrases;
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.trie = trie;
        this.gaps = gaps;
        this.small = new Side(gaps.length);
        this.capital = new Side(gaps.length);
    }

    /** Counts of one way of writing, by group. */
    private static final class Side {
        private final int[] documents;
        private final long[] occurrences;
        private final int[] last;

        Side(int size) {
            documents = new int[size];
            occurrences = new long[size];
            last = new int[size];
        }

        void add(int group, int document) {
            occurrences[group]++;
            if (last[group] != document) {
                last[group] = document;
                documents[group]++;
            }
        }

        Spellings.Tally tally(int group) {
            return group < 0 ? new Spellings.Tally(0, 0) : new Spellings.Tally(documents[group], occurrences[group]);
        }
    }

    /** A counter of these phrases. */
    public static SpellingCounter of(List<String> phrases) {
        var analyzer = new TextAnalyzer();
        var vocabulary = new Vocabulary.Builder();
        var trie = new TrieBuilder();
        var known = new HashMap<Integer, Integer>();
        var groups = new int[phrases.size()];
        var gaps = new ArrayList<Integer>();
        for (int i = 0; i < groups.length; i++) {
            var text = analyzer.analyze(phrases.get(i), Language.OTHER);
            groups[i] = -1;
            if (text.size() > 0) {
                int node = TokenTrie.NAMES;
                int gap = 0;
                for (int t = 0; t < text.size(); t++) {
                    node = trie.step(node, vocabulary.add(text.word(t).folded()));
                    gap |= Surface.gap(t, Gap.after(text, t));
                }
                Integer group = known.putIfAbsent(node, gaps.size());
                if (group == null) {
                    group = gaps.size();
                    gaps.add(0);
                    trie.value(node, group);
                }
                gaps.set(group, gaps.get(group) | gap);
                groups[i] = group;
            }
        }
        int[] all = gaps.stream().mapToInt(Integer::intValue).toArray();
        return new SpellingCounter(
                List.copyOf(phrases), groups, vocabulary.build(), trie.build((one, other) -> false), all);
    }

    /** Whether there is nothing to count. */
    public boolean isEmpty() {
        return gaps.length == 0;
    }

    /** Says that the texts added from now on are of another document. */
    public void nextDocument() {
        document++;
    }

    /** Counts in a text of the document. */
    public void add(AnalyzedText text) {
        for (int i = 0; i < text.size(); i++) {
            int id = vocabulary.id(text.word(i));
            int token = id < 0 ? TokenTrie.UNKNOWN : trie.token(id, true);
            if (TokenTrie.isStart(token)) {
                walk(text, i, token);
            }
        }
    }

    private void walk(AnalyzedText text, int from, int token) {
        int node = TokenTrie.start(token);
        count(text, from, from + 1, node);
        boolean more = TokenTrie.goesOn(token);
        for (int to = from + 1; more && to < text.size(); to++) {
            int id = vocabulary.id(text.word(to));
            node = id < 0 || Gap.after(text, to - 1) == Gap.BREAK ? -1 : trie.child(node, id);
            more = node >= 0;
            if (more) {
                count(text, from, to + 1, node);
            }
        }
    }

    private void count(AnalyzedText text, int from, int to, int node) {
        for (int i = trie.first(node); i < trie.first(node + 1); i++) {
            int group = trie.value(i);
            if (agrees(text, from, to, gaps[group])) {
                (isSmall(text, from, to) ? small : capital).add(group, document);
            }
        }
    }

    /** As names may be written: see {@link Finder}. */
    private static boolean agrees(AnalyzedText text, int from, int to, int gaps) {
        int lines = 0;
        for (int i = from; i < to - 1; i++) {
            var gap = Gap.after(text, i);
            lines += gap == Gap.LINE ? 1 : 0;
            boolean agrees =
                    switch (gap) {
                        case SPACE, HYPHEN -> true;
                        case LINE -> lines == 1;
                        case POINT ->
                            Surface.hasGap(gaps, i - from, gap) || text.word(i).shape() == Word.Shape.INITIAL;
                        case MARK -> Surface.hasGap(gaps, i - from, gap);
                        case BREAK -> false;
                    };
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(AnalyzedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.word(i).shape() != Word.Shape.LOWER) {
                return false;
            }
        }
        return true;
    }

    /** What was counted, in the order of the phrases. */
    public List<Spellings.Count> counts() {
        var counts = new Spellings.Count[groups.length];
        Arrays.setAll(
                counts, i -> new Spellings.Count(phrases.get(i), small.tally(groups[i]), capital.tally(groups[i])));
        return List.of(counts);
    }
}
