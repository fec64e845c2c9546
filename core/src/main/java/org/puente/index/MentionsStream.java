package org.puente.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.puente.Mention;
import org.puente.text.AnalyzedText;

/** The ids of the entities mentioned in a text, each at the position of its first token, its length as payload. */
final class MentionsStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
    private final AnalyzedText text;
    private final List<Mention> mentions;
    private int next;
    private int token;
    private int last = -1;

    /** Mentions of one field, in order, each with an entity. */
    MentionsStream(AnalyzedText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    @Override
    public boolean incrementToken() {
        if (next == mentions.size()) {
            return false;
        }
        Mention mention = mentions.get(next++);
        while (text.start(token) < mention.start()) {
            token++;
        }
        int first = token;
        while (token < text.size() && text.start(token) < mention.end()) {
            token++;
        }
        clearAttributes();
        term.append(String.valueOf(mention.entity()));
        increment.setPositionIncrement(first - last);
        last = first;
        payload.setPayload(new BytesRef(new byte[] {(byte) Math.min(token - first, Byte.MAX_VALUE)}));
        return true;
    }
}
