package org.puente.gazetteer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities, two or more, that share an alias which texts read alike for all of them: cities of one name. They are told
 * apart only by what else a document names, so that most often a text costs the same however many there are. Safe for
 * many threads: what is made when first asked for is immutable, and making it twice does no harm.
 */
final class Namesakes {
    private final Surfaces surfaces;
    private final int[] aliases;
    private final int[] entities;
    private @Nullable List<String> ids;
    private @Nullable Surface least;

    /**
     * The entities of these aliases.
     *
     * @param aliases numbers of the surfaces, in the gazetteer's order
     */
    Namesakes(Surfaces surfaces, int[] aliases) {
        this.surfaces = surfaces;
        this.aliases = aliases;
        this.entities = Arrays.stream(aliases).map(surfaces::entity).toArray();
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
        return surfaces.get(aliases[i]);
    }

    /** The ids of all, in order. */
    List<String> ids() {
        List<String> known = ids;
        if (known == null) {
            var all = new String[entities.length];
            Arrays.setAll(all, i -> surface(i).id());
            Arrays.sort(all);
            known = List.of(all);
            ids = known;
        }
        return known;
    }

    /** The alias as the entity with the first id has it. */
    Surface least() {
        Surface known = least;
        if (known == null) {
            known = of(ids().getFirst());
            least = known;
        }
        return known;
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
