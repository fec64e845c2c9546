package org.puente.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entities, two or more, that share an alias which texts read alike for all of them: cities of one name. They are told
 * apart only by what else a document names, so that most often a text costs the same however many there are. Safe for
 * many threads: what is made when first asked for is immutable, and making it twice does no harm.
 */
final class Namesakes implements Ending {
    private final Surfaces known;
    private final int[] aliases;
    private final int[] entities;
    private final @Nullable Surface[] made;
    private @Nullable List<String> ids;
    private @Nullable Surface least;
    private Undecided undecided = new Undecided("", "");

    /** What is said of a mention that is left open: the last evidence of its letters, and all of it. */
    private record Undecided(String letters, String evidence) {}

    /**
     * The entities of these aliases.
     *
     * @param aliases numbers of the surfaces, in the gazetteer's order
     */
    Namesakes(Surfaces known, int[] aliases) {
        this.known = known;
        this.aliases = aliases;
        this.entities = Arrays.stream(aliases).map(known::entity).toArray();
        this.made = new @Nullable Surface[aliases.length];
    }

    int size() {
        return entities.length;
    }

    /** The number of one entity, in the gazetteer's order. */
    int entity(int i) {
        return entities[i];
    }

    /** The alias as one entity has it. */
    Surface surface(int i) {
        Surface surface = made[i];
        if (surface == null) {
            surface = known.make(aliases[i]);
            made[i] = surface;
        }
        return surface;
    }

    /** The alias as each entity has it. */
    List<Surface> all() {
        return IntStream.range(0, size()).mapToObj(this::surface).toList();
    }

    /** The ids of all, in order. */
    List<String> ids() {
        List<String> sorted = ids;
        if (sorted == null) {
            sorted = all().stream().map(Surface::id).sorted().toList();
            ids = sorted;
        }
        return sorted;
    }

    /** The evidence of a mention that is left open, from that of its letters; the same most often. */
    String undecided(String letters) {
        Undecided last = undecided;
        if (!last.letters().equals(letters)) {
            last = new Undecided(letters, Chooser.undecided(ids()) + letters);
            undecided = last;
        }
        return last.evidence();
    }

    /** The alias as the entity with the first id has it. */
    Surface least() {
        Surface first = least;
        if (first == null) {
            first = of(ids().getFirst());
            least = first;
        }
        return first;
    }

    /** The alias as the entity with this id, one of them, has it. */
    Surface of(String id) {
        int at = 0;
        while (!surface(at).id().equals(id)) {
            at++;
        }
        return surface(at);
    }
}
