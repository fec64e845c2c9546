package org.puente.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.puente.Language;

/** Reads a text: tokens, passages and their language, sentence and paragraph ends. Keeps its words; for one thread. */
public final class TextAnalyzer {
    private static final int MANY_WORDS = 1 << 16;
    private static final int FEW_WORDS = 1 << 8;

    private final WordTable table;

    private TextAnalyzer(int words) {
        table = new WordTable(words);
    }

    /** For many texts: keeps the words of a language. */
    public TextAnalyzer() {
        this(MANY_WORDS);
    }

    /** For one short text, such as a question: costs little to make. */
    public static TextAnalyzer small() {
        return new TextAnalyzer(FEW_WORDS);
    }

    /**
     * Reads a title and a body. A title is often too short to tell its language by itself; then it has its body's.
     *
     * @param fixed the language of both, or {@code null} to detect it
     */
    public AnalyzedDocument analyze(String title, String body, @Nullable Language fixed) {
        AnalyzedText text = analyze(body, fixed);
        AnalyzedText head = analyze(title, fixed);
        if (head.language() == Language.OTHER && text.language() != Language.OTHER) {
            head = analyze(title, text.language());
        }
        return new AnalyzedDocument(head, text);
    }

    /**
     * Reads a text.
     *
     * @param text as it is stored
     * @param fixed the language of the whole text, or {@code null} to detect it passage by passage
     */
    public AnalyzedText analyze(String text, @Nullable Language fixed) {
        var words = new Word[16 + text.length() / 5];
        var starts = new int[words.length];
        var ends = new int[words.length];
        int size = 0;
        char[] chars = text.toCharArray();
        var tokens = new Tokenizer(text, chars);
        while (tokens.next()) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            words[size] = table.get(chars, tokens.start(), tokens.end());
            starts[size] = tokens.start();
            ends[size++] = tokens.end();
        }
        int[] paragraphEnds = Paragraphs.ends(text, chars);
        int[] sentenceEnds = Sentences.ends(text, chars, paragraphEnds);
        var passages =
                fixed == null ? Passages.detect(text, words, starts, size, paragraphEnds) : Passages.fixed(text, fixed);
        return new AnalyzedText(
                text,
                Arrays.copyOf(words, size),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                passages.passages(),
                sentenceEnds,
                paragraphEnds,
                passages.language());
    }
}
