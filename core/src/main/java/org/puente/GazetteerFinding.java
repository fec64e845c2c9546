package org.puente;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about an alias that its gazetteer's keeper should look at. None is an error.
 *
 * @param kind what it is
 * @param aliases the alias, and other spellings of it that are no other alias to the tagger; at least one
 * @param entities the ids of the entities it names, in the gazetteer's order
 * @param spellings how the texts write the first alias, where that is the finding, else {@code null}
 */
public record GazetteerFinding(
        Kind kind, List<String> aliases, List<String> entities, Spellings.@Nullable Count spellings) {
    /** Checks that nothing required is {@code null} and copies the lists. */
    public GazetteerFinding {
        Objects.requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
        entities = List.copyOf(entities);
    }

    /**
     * What can be found. An alias that gives a {@code match} or a need is taken to be meant as it is: only {@link
     * #DUPLICATE}, {@link #CLASH} and {@link #UNREACHABLE} look at it.
     */
    public enum Kind {
        /** An entity has an alias twice, or in spellings that find the same: {@code T-MEC} and {@code TMEC}. */
        DUPLICATE,
        /** Several entities have it: the document has to decide, or the mention stays unresolved. */
        CLASH,
        /** It has fewer than three letters and digits. */
        SHORT,
        /** It has no word of content: numbers, articles, prepositions. */
        WORDLESS,
        /** An everyday noun in small letters: texts that write it small are no mention, see {@link MatchPolicy#PHRASE}. */
        NOUN,
        /** It needs a longer name of its entity in the document, and there is none: it is never found. */
        UNREACHABLE,
        /** The texts of an index write it in small letters as often as with a capital. */
        RISKY;

        /** The name as output writes it, such as {@code clash}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
