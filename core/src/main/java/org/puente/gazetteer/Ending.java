package org.puente.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aliases that end at a node of the trie, in the gazetteer's order; most nodes have one or none. */
sealed interface Ending permits Surface, Ending.Many {

    /** How many aliases. */
    int aliases();

    /** The aliases one by one. */
    List<Surface> surfaces();

    /**
     * Not one alias. Safe for many threads: immutable but for what is made when it is asked for first, and making that
     * twice does no harm.
     */
    abstract sealed class Many implements Ending permits Namesakes, Several {
        private @Nullable Alternatives alternatives;

        /** The entities a mention may be that any of the aliases fits. */
        final Alternatives alternatives() {
            Alternatives known = alternatives;
            if (known == null) {
                known = Alternatives.of(surfaces());
                alternatives = known;
            }
            return known;
        }
    }

    /** Several that are read each by itself, or none. */
    final class Several extends Many {
        static final Several NONE = new Several(List.of());

        private final List<Ending> all;
        private final int aliases;

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
    }
}
