package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.puente.Language;
import org.puente.Passage;
import org.puente.text.AnalyzedText;
import org.puente.text.Word;

/** One field of the document that is being tagged, and what was found in it so far. For one thread. */
final class Field {
    final String name;
    final AnalyzedText text;
    final Setting setting;
    /** Tokens that a firm match covers. */
    final BitSet covered;

    List<Candidate> candidates = new ArrayList<>();
    private final long order;
    private int passage;

    Field(String name, AnalyzedText text, int order) {
        this.name = name;
        this.text = text;
        this.setting = new Setting(text);
        this.covered = new BitSet(text.size());
        this.order = (long) order << 32;
    }

    /** Where a token stands in the document, all fields in one row. */
    long position(int token) {
        return order + token;
    }

    Word word(int token) {
        return text.word(token);
    }

    /** What stands before a token; a break before the first. */
    Gap before(int token) {
        return token == 0 ? Gap.BREAK : Gap.after(text, token - 1);
    }

    /** What stands after a token; a break after the last. */
    Gap after(int token) {
        return Gap.after(text, token);
    }

    boolean isCapitalized(int token) {
        return text.word(token).shape() != Word.Shape.LOWER;
    }

    /** The language of the passage a token stands in. */
    Language language(int token) {
        List<Passage> passages = text.passages();
        int start = text.start(token);
        if (passage >= passages.size() || passages.get(passage).start() > start) {
            passage = 0;
        }
        while (passage + 1 < passages.size() && passages.get(passage).end() <= start) {
            passage++;
        }
        return passages.isEmpty() ? text.language() : passages.get(passage).language();
    }

    String written(int from, int to) {
        return text.text().substring(text.start(from), text.end(to - 1));
    }
}
