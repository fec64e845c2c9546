package org.puente.query;

import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/** A query string and its tokens. It is tokenized once, whole, as texts are: {@code EE. UU.} is one token here too. */
final class QueryText {
    private final String text;
    private final AnalyzedText tokens;
    /** The offsets of the characters of the text in the query, and of its end, where escapes were left out. */
    private final int @Nullable [] offsets;

    QueryText(String text) {
        this(text, null);
    }

    private QueryText(String text, int @Nullable [] offsets) {
        this.text = text;
        this.tokens = TextAnalyzer.small().analyze(text, Language.OTHER);
        this.offsets = offsets;
    }

    /** Reads a query in which a backslash takes its meaning from the character after it; offsets are the query's. */
    static QueryText unescaped(String query) {
        if (query.indexOf('\\') < 0) {
            return new QueryText(query);
        }
        var text = new StringBuilder(query.length());
        int[] offsets = new int[query.length() + 1];
        for (int i = 0; i < query.length(); i++) {
            i += query.charAt(i) == '\\' && i + 1 < query.length() ? 1 : 0;
            offsets[text.length()] = i;
            text.append(query.charAt(i));
        }
        offsets[text.length()] = query.length();
        return new QueryText(text.toString(), offsets);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    int start(int token) {
        int start = tokens.start(token);
        return offsets == null ? start : offsets[start];
    }

    int end(int token) {
        int end = tokens.end(token);
        return offsets == null ? end : offsets[end - 1] + 1;
    }

    Word word(int token) {
        return tokens.word(token);
    }

    /** The first token that starts at an offset or after it; {@link #size()} if none does. */
    int tokenFrom(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a token and the next were typed as one, {@code well-known}, {@code example.com}, {@code 3/4}. */
    boolean joinsNext(int token) {
        int end = token + 1 < size() ? tokens.end(token) : -1;
        if (end < 0 || tokens.start(token + 1) != end + 1) {
            return false;
        }
        return switch (text.charAt(end)) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '.', '_', '@', '&' -> true;
            case '/', ':', ',' -> Character.isDigit(text.charAt(end - 1)) && Character.isDigit(text.charAt(end + 1));
            default -> false;
        };
    }

    /** Whether they are sought as one: names joined by a hyphen count each, as in texts, {@code México-Estados Unidos}. */
    boolean isPhraseWithNext(int token) {
        return joinsNext(token)
                && !("-\u2010\u2011".indexOf(text.charAt(tokens.end(token))) >= 0
                        && isName(token)
                        && isName(token + 1));
    }

    private boolean isName(int token) {
        return word(token).shape() == Word.Shape.CAPITALIZED || word(token).shape() == Word.Shape.CAPITALS;
    }
}
