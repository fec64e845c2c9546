package org.puente.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Aliases, two or more, that texts read alike, spellings of one name: those of an entity side by side. Mostly cities of one
 * name. They are told apart only by what else a document names and by their accents, so that most often a text costs the
 * same however many there are. Safe for many threads: what is made when first asked for is immutable, and making it twice
 * does no harm.
 */
final class Namesakes extends Ending.Many {
    private final Surfaces known;
    private final int[] aliases;
    private final int[] entities;
    private final Surface first;
    private final boolean ofOneEntity;
    private final @Nullable Surface[] made;
    /** Where the aliases of the entity with the first id begin, or -1 until it is asked for. */
    private int least = -1;

    /**
     * These aliases.
     *
     * @param aliases numbers of the surfaces, in the gazetteer's order
     */
    Namesakes(Surfaces known, int[] aliases) {
        this.known = known;
        this.aliases = aliases;
        this.entities = Arrays.stream(aliases).map(known::entity).toArray();
        this.first = known.make(aliases[0]);
        this.ofOneEntity = entities[0] == entities[entities.length - 1];
        this.made = new @Nullable Surface[aliases.length];
        made[0] = first;
    }

    @Override
    public int aliases() {
        return aliases.length;
    }

    boolean isOfOneEntity() {
        return ofOneEntity;
    }

    /** The number of an alias's entity, in the gazetteer's order. */
    int entity(int alias) {
        return entities[alias];
    }

    /** The first alias, which all are read like. */
    Surface first() {
        return first;
    }

    Surface surface(int alias) {
        Surface surface = made[alias];
        if (surface == null) {
            surface = known.make(aliases[alias]);
            made[alias] = surface;
        }
        return surface;
    }

    @Override
    public List<Surface> surfaces() {
        return IntStream.range(0, aliases.length).mapToObj(this::surface).toList();
    }

    /** Where the aliases of the entity with the first id begin. */
    int least() {
        if (least < 0) {
            least = aliasOf(alternatives().ids().getFirst());
        }
        return least;
    }

    /** Where the aliases of the entity with this id, one of them, begin. */
    int aliasOf(String id) {
        int at = 0;
        while (!surface(at).id().equals(id)) {
            at++;
        }
        return at;
    }

    /** Of the aliases of one entity from here on the one that is written so, else the first. */
    Surface written(int first, Field field, Candidate candidate) {
        if (first + 1 < aliases.length && entities[first + 1] == entities[first]) {
            String written = field.written(candidate.from, candidate.to);
            for (int i = first; i < aliases.length && entities[i] == entities[first]; i++) {
                if (surface(i).text().equals(written)) {
                    return surface(i);
                }
            }
        }
        return surface(first);
    }
}
