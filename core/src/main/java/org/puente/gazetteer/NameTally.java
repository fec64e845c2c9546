package org.puente.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puente.text.AnalyzedText;

/** What is counted of one name, under all its spellings, and where its example stands. For one thread. */
final class NameTally {
    private static final int MOST_SPELLINGS = 16;
    private static final int SHORTEST_EXAMPLE = 40;
    private static final int LONGEST_EXAMPLE = 240;
    /** Of so many occurrences one has to stand inside a sentence. */
    private static final int LEAST_SURE = 4;

    private final String key;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<String, Integer> otherSpellings = new TreeMap<>();
    private int documents;
    private long occurrences;
    private long sure;
    private long afterTitles;
    private String lastDocument = "";
    private String document = "";
    private String field = "";
    private int start = -1;
    private boolean fits;

    NameTally(String key) {
        this.key = key;
    }

    /** Counts an occurrence at tokens of a field; documents come one after the other. */
    void add(String documentId, Field in, NameCutter.Cut cut) {
        if (occurrences++ == 0 || !lastDocument.equals(documentId)) {
            documents++;
            lastDocument = documentId;
        }
        sure += cut.sure() ? 1 : 0;
        boolean whole = cut.key().equals(key);
        var counts = whole ? spellings : otherSpellings;
        String spelling = oneLine(in.written(cut.from(), cut.to()));
        if (counts.size() < MOST_SPELLINGS || counts.containsKey(spelling)) {
            counts.merge(spelling, 1, Integer::sum);
        }
        if (cut.from() > 0 && in.before(cut.from()) == Gap.SPACE && WordList.ROLES.has(in.word(cut.from() - 1))) {
            afterTitles++;
        }
        if (!fits) {
            int length = sentence(in.text, in.text.start(cut.from())).length();
            boolean good = length >= SHORTEST_EXAMPLE && length <= LONGEST_EXAMPLE;
            if (start < 0 || good) {
                document = documentId;
                field = in.name;
                start = in.text.start(cut.from());
                fits = good;
            }
        }
    }

    String key() {
        return key;
    }

    int documents() {
        return documents;
    }

    long occurrences() {
        return occurrences;
    }

    /** Whether a title stands before it as often as not: {@code el presidente …}. */
    boolean followsTitles() {
        return afterTitles * 2 >= occurrences;
    }

    /** Whether nearly all its capitals are forced by sentences, as those of {@code Note:} are. */
    boolean opensSentences() {
        return sure * LEAST_SURE < occurrences;
    }

    String document() {
        return document;
    }

    boolean isIn(Field one) {
        return field.equals(one.name);
    }

    /** The example, on one line. */
    String example(AnalyzedText text) {
        String sentence = sentence(text, start);
        return sentence.length() <= LONGEST_EXAMPLE ? sentence : around(text.text());
    }

    /** The most frequent spelling; of equal ones the first by its letters. */
    String name() {
        return byCount(spellings.isEmpty() ? otherSpellings : spellings).getFirst();
    }

    /** All other spellings, the most frequent first, shorter forms last. */
    List<String> aliases() {
        var all = new java.util.ArrayList<>(byCount(spellings));
        all.addAll(byCount(otherSpellings));
        all.remove(name());
        return all;
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String sentence(AnalyzedText text, int offset) {
        int[] ends = text.sentenceEnds();
        int at = java.util.Arrays.binarySearch(ends, offset);
        at = at >= 0 ? at + 1 : -at - 1;
        int from = at == 0 ? 0 : ends[at - 1];
        int to = at < ends.length ? ends[at] : text.text().length();
        return oneLine(text.text().substring(from, to));
    }

    /** The words around the name, of a sentence that is too long. */
    private String around(String text) {
        int from = Math.max(0, start - LONGEST_EXAMPLE / 2);
        int to = Math.min(text.length(), start + LONGEST_EXAMPLE / 2);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > start + name().length() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return "… " + oneLine(text.substring(from, to)) + " …";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
