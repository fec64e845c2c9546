package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** The aliases that end at a node of the trie, in the gazetteer's order; most nodes have one or none. */
sealed interface Ending permits Surface, Namesakes, Ending.Several {

    /** Several that are read each by itself, or none. */
    record Several(List<Ending> all) implements Ending {
        static final Several NONE = new Several(List.of());
    }

    /** The aliases one by one. */
    default List<Surface> surfaces() {
        return switch (this) {
            case Surface surface -> List.of(surface);
            case Namesakes namesakes -> namesakes.all();
            case Several several -> {
                var surfaces = new ArrayList<Surface>();
                several.all().forEach(ending -> surfaces.addAll(ending.surfaces()));
                yield surfaces;
            }
        };
    }
}
