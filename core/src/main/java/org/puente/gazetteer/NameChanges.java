package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What differs between two compiled gazetteers, as words that a document must hold for its mentions to differ.
 *
 * <p>Why no document is missed: tagging reads a gazetteer at one place, the surfaces that end at a node of the trie, and
 * everything else (neighbours, longer names, licences, ambiguity) is decided from those and from the document. A node is
 * asked for only where all tokens of its path stand in one field: side by side for a name, somewhere for one that shares
 * a plural with others. So a document that holds no path whose surfaces differ has the same matches in both gazetteers,
 * in the same order, and so the same mentions. What an entity does to others elsewhere in the gazetteer, such as a type
 * word that becomes one because a second name has it, or the small letters of a type, shows itself in the surfaces
 * compared here, and need not be known.
 */
public final class NameChanges {
    private final NameTable from;
    private final NameTable to;
    private final int[] parents;
    private final int[] tokens;

    private NameChanges(NameTable from, NameTable to) {
        this.from = from;
        this.to = to;
        parents = new int[from.trie().nodes()];
        tokens = new int[parents.length];
        from.trie().edges((node, token, child) -> {
            parents[child] = node;
            tokens[child] = token;
        });
    }

    /**
     * Words of a document.
     *
     * @param tokens folded, at least one
     * @param adjacent whether they must stand side by side in this order; else all of them anywhere in one field
     */
    public record Stretch(List<String> tokens, boolean adjacent) {}

    /** The stretches of which a document must hold one if the two find different mentions in it. */
    public static Collection<Stretch> between(EntityTagger before, EntityTagger after) {
        var changed = new LinkedHashSet<Stretch>();
        if (before == after) {
            return changed;
        }
        new NameChanges(before.names(), after.names()).addTo(changed);
        new NameChanges(after.names(), before.names()).addTo(changed);
        return changed;
    }

    private void addTo(Set<Stretch> changed) {
        for (int node = TokenTrie.PLURALS + 1; node < parents.length; node++) {
            if (from.trie().first(node) == from.trie().first(node + 1)) {
                continue;
            }
            var path = new ArrayList<String>();
            int root = node;
            for (; root > TokenTrie.PLURALS; root = parents[root]) {
                path.add(from.word(tokens[root]));
            }
            Collections.reverse(path);
            if (!isSame(node, to.node(root, path))) {
                changed.add(new Stretch(List.copyOf(path), root == TokenTrie.NAMES));
            }
        }
    }

    private boolean isSame(int node, int other) {
        if (other < 0) {
            return false;
        }
        int first = from.trie().first(node);
        int second = to.trie().first(other);
        int size = from.trie().first(node + 1) - first;
        if (to.trie().first(other + 1) - second != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!isSame(from.look(first + i), to.look(second + i))) {
                return false;
            }
        }
        return true;
    }

    /** All that a tagger asks of a surface and its entity; numbers only tell entities apart, as ids do. */
    private static boolean isSame(Surface one, Surface other) {
        return one.traits() == other.traits()
                && one.gaps() == other.gaps()
                && one.text().equals(other.text())
                && Objects.equals(one.special(), other.special())
                && one.id().equals(other.id())
                && one.type().equals(other.type())
                && one.entity().name().equals(other.entity().name());
    }
}
