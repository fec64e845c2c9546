package org.puente.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.MatchPolicy;

/**
 * An alias as it was compiled, with all that can be said of it without a text. There is one for each alias of a large
 * gazetteer that texts hold, so it is kept small: a plain alias is its text alone, and small values share a number. The
 * entity's id and type stand here too, for each mention asks for them, and the entity lies far away.
 *
 * @param number of the entity, in the gazetteer's order
 * @param entity it names
 * @param id of the entity
 * @param type of the entity
 * @param text of the alias
 * @param special the alias as the gazetteer has it, or {@code null} if it is its text and nothing else
 * @param gaps two bits for each gap between its tokens: 1 for a dot or comma, 2 for an apostrophe or ampersand
 * @param traits a sum of the constants, the policy and the number of content words
 */
record Surface(
        int number,
        Entity entity,
        String id,
        String type,
        String text,
        @Nullable Alias special,
        int gaps,
        int traits) implements Ending {
    /** The alias has a capital letter. */
    static final int CAPITAL = 1;
    /** All its content words are ordinary words too. */
    static final int ORDINARY = 2;
    /** It is only a part of a longer name of the entity and not its start, as a surname is. */
    static final int PARTIAL = 4;
    /** It has one token. */
    static final int SINGLE = 8;
    /** Its first word is an adjective that makes a new name of another: {@code Nuevo México}. */
    static final int RENEWED = 16;

    /** An everyday noun in small letters, where names of its type have capitals. */
    static final int NOUN = 32;

    /** It is the name of a month. */
    static final int MONTH = 2048;

    private static final int PERSON = 64;
    private static final int PLACE = 128;
    private static final int POLICY_SHIFT = 8;
    private static final int CONTENT_SHIFT = 16;
    private static final int MOST_GAPS = 16;
    private static final MatchPolicy[] POLICIES = MatchPolicy.values();

    /** The surface of an alias that was compiled before, with these traits and all. */
    static Surface of(int number, Entity entity, Alias alias, int gaps, int traits) {
        var special = alias.equals(Alias.of(alias.text())) ? null : alias;
        return new Surface(number, entity, entity.id(), entity.type(), alias.text(), special, gaps, traits);
    }

    /** A surface; an alias that is its text and nothing else is not kept. */
    static Surface of(int number, Entity entity, Alias alias, MatchPolicy policy, int gaps, int content, int traits) {
        int all = traits | kind(entity.type()) | policy.ordinal() << POLICY_SHIFT | content << CONTENT_SHIFT;
        return of(number, entity, alias, gaps, all);
    }

    /** The bits of the gap after token {@code i}; those far into very long names are not kept. */
    static int gap(int i, Gap gap) {
        int kind = gap == Gap.POINT ? 1 : gap == Gap.MARK ? 2 : 0;
        return i < MOST_GAPS ? kind << 2 * i : 0;
    }

    /** Whether these bits say that the gap after token {@code i} is a point or a mark. */
    static boolean hasGap(int gaps, int i, Gap gap) {
        return i < MOST_GAPS && (gaps >>> 2 * i & 3) == (gap == Gap.POINT ? 1 : 2);
    }

    @Override
    public int aliases() {
        return 1;
    }

    @Override
    public List<Surface> surfaces() {
        return List.of(this);
    }

    /** The alias as the gazetteer has it. */
    Alias alias() {
        return special == null ? Alias.of(text) : special;
    }

    /** Its own policy or that of its shape. */
    MatchPolicy policy() {
        return POLICIES[traits >>> POLICY_SHIFT & 7];
    }

    /** How many of its tokens are no articles, prepositions or the like. */
    int content() {
        return traits >>> CONTENT_SHIFT;
    }

    /**
     * Whether two plain aliases of the same folded words, of places of one type, are read alike; accents do not matter, for
     * no policy but {@link MatchPolicy#EXACT} looks at the letters of an alias.
     */
    boolean isLike(Surface other) {
        return isPlace()
                && policy() != MatchPolicy.EXACT
                && traits == other.traits
                && gaps == other.gaps
                && special == null
                && other.special == null
                && type.equals(other.type);
    }

    boolean isUnconditional() {
        return special == null || special.needs() == Alias.Need.NOTHING;
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    private static int kind(String type) {
        if (type.startsWith("person")) {
            return PERSON;
        }
        return type.startsWith("place") || type.startsWith("location") ? PLACE : 0;
    }

    boolean isPerson() {
        return is(PERSON);
    }

    boolean isPlace() {
        return is(PLACE);
    }

    /** Whether the alias has a dot or comma after its token {@code i}. */
    boolean pointAfter(int i) {
        return hasGap(gaps, i, Gap.POINT);
    }

    /** Whether the alias has an apostrophe or ampersand after its token {@code i}. */
    boolean markAfter(int i) {
        return hasGap(gaps, i, Gap.MARK);
    }
}
