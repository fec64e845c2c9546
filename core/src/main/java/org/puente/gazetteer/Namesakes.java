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
final class Namesakes implements Ending {
    private final Surfaces known;
    private final int[] aliases;
    private final int[] entities;
    private final Surface first;
    private final boolean ofOneEntity;
    private final @Nullable Surface[] made;
    private @Nullable Open open;

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

    /**
     * What is said where a document does not decide between the entities.
     *
     * @param ids of all, in order
     * @param least where the aliases of the first of these begin
     * @param letters the evidence of the letters that was last asked for
     * @param evidence all of it
     */
    private record Open(List<String> ids, int least, String letters, String evidence) {}

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

    /** The ids of the entities, in order. */
    List<String> ids() {
        return open("").ids();
    }

    /** Where the aliases of the entity with the first id begin. */
    int least() {
        return open("").least();
    }

    /** The evidence of a mention that is left open, from that of its letters; the same most often. */
    String undecided(String letters) {
        return open(letters).evidence();
    }

    private Open open(String letters) {
        Open last = open;
        if (last == null) {
            var ids = surfaces().stream().map(Surface::id).distinct().sorted().toList();
            last = new Open(ids, aliasOf(ids.getFirst()), "", Chooser.undecided(ids));
            open = last;
        }
        if (!letters.isEmpty() && !letters.equals(last.letters())) {
            last = new Open(last.ids(), last.least(), letters, Chooser.undecided(last.ids()) + letters);
            open = last;
        }
        return last;
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
