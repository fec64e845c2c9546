package org.puente.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aliases that end at a node of the trie, in the gazetteer's order; most nodes have one or none. */
sealed interface Ending permits Surface, Namesakes, Ending.Several {

    /** How many aliases. */
    int aliases();

    /** The aliases one by one. */
    List<Surface> surfaces();

    /** Several that are read each by itself, or none. Safe for many threads, as {@link Namesakes} are. */
    final class Several implements Ending {
        static final Several NONE = new Several(List.of());

        private final List<Ending> all;
        private final int aliases;
        private @Nullable Alternatives alternatives;

        Several(List<Ending> all) {
            this.all = List.copyOf(all);
            this.aliases = all.stream().mapToInt(Ending::aliases).sum();
        }

        List<Ending> all() {
            return all;
        }

        @Override
        public int aliases() {
            return aliases;
        }

        @Override
        public List<Surface> surfaces() {
            return all.stream().flatMap(ending -> ending.surfaces().stream()).toList();
        }

        /** The alternatives of a candidate that has a reading of every alias; made once. */
        Alternatives alternatives(Candidate candidate) {
            Alternatives known = alternatives;
            if (known == null) {
                known = Alternatives.of(candidate);
                alternatives = known;
            }
            return known;
        }
    }
}
