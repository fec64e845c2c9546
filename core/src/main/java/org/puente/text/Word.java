package org.puente.text;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.Language;

/**
 * A spelling as it stands in texts, with all that can be said of it without its context. One object serves every
 * occurrence of a spelling, so nothing here is computed twice for a frequent word.
 */
public final class Word {
    private final String written;
    private final String folded;
    private final Shape shape;
    private final boolean joined;
    private final BytesRef[] @Nullable [] terms = new BytesRef[3][];
    private byte @Nullable [] evidence;
    private @Nullable List<Forms.Sought> sought;
    /** Written whole, so that one thread never reads half of what another wrote. */
    private volatile long note;

    private int marks;

    Word(String written, String folded, Shape shape, boolean joined) {
        this.written = written;
        this.folded = folded;
        this.shape = shape;
        this.joined = joined;
    }

    /** How a spelling uses capitals. */
    public enum Shape {
        /** No capital at the start: {@code casa}, {@code 2026}, {@code iPhone}. */
        LOWER,
        /** A capital, then small letters somewhere: {@code Sheinbaum}, {@code McAllen}. */
        CAPITALIZED,
        /** Two letters or more, all capitals: {@code CJNG}, {@code U.S.}, {@code T-MEC}. */
        CAPITALS,
        /** One capital letter alone: {@code A}, {@code J}. */
        INITIAL
    }

    /** The word in NFC and small letters, separators of acronyms left out: {@code México} → {@code méxico}, {@code U.S.} → {@code us}. */
    public String written() {
        return written;
    }

    /** {@link #written()} without the accents of vowels; {@code ñ} stays: {@code mexico}, {@code año}. */
    public String folded() {
        return folded;
    }

    /** Its capitals. */
    public Shape shape() {
        return shape;
    }

    /** Whether dots, hyphens, spaces or an ampersand inside it were left out: {@code U.S.}, {@code T-MEC}, {@code EE. UU.} */
    public boolean joined() {
        return joined;
    }

    /**
     * What a reader of words noted here with {@link #note(long)}, 0 before. There is one note, and the last one stays: a
     * reader has to know its own. It saves a look-up at every occurrence.
     */
    public long note() {
        return note;
    }

    /** Keeps a note. */
    public void note(long kept) {
        note = kept;
    }

    /** What was found out about the spelling and kept with {@link #marks(int)}, the same for all readers; 0 before. */
    public int marks() {
        return marks;
    }

    /** Keeps what was found out. */
    public void marks(int kept) {
        marks = kept;
    }

    /** The terms it is indexed by in a passage of this language, as the index writes them; computed once. */
    BytesRef[] terms(Language language) {
        BytesRef[] known = terms[language.ordinal()];
        if (known == null) {
            known = Arrays.stream(Forms.indexTerms(this, language))
                    .map(BytesRef::new)
                    .toArray(BytesRef[]::new);
            terms[language.ordinal()] = known;
        }
        return known;
    }

    /** The terms by which a query finds its forms, computed once. */
    List<Forms.Sought> sought() {
        List<Forms.Sought> known = sought;
        if (known == null) {
            known = Forms.seek(this);
            sought = known;
        }
        return known;
    }

    /** The points it gives to each language, computed once. */
    byte[] evidence() {
        byte[] known = evidence;
        if (known == null) {
            known = LanguageEvidence.of(this);
            evidence = known;
        }
        return known;
    }
}
