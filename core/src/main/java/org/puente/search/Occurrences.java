package org.puente.search;

import java.io.IOException;

/**
 * Which nodes occur in each unit (document, paragraph or sentence), kept as numbers: units with two nodes or more in full,
 * and how often each node occurs in all. Filled unit by unit, then read. For one thread.
 */
final class Occurrences {
    /** The nodes of unit after unit, each unit's closed by -1. */
    private final Ints nodes = new Ints();
    /** The documents of the units kept. */
    private final Ints documents = new Ints();

    private final Ints unitsOf = new Ints();
    private final Ints documentsOf = new Ints();
    private final Ints lastDocument = new Ints();
    private long units;
    private int document;
    private int start;

    /** What the nodes stand for. */
    interface Nodes {
        /** The id of a node's entity. */
        String id(int node) throws IOException;
    }

    /** The next document, with this many units. */
    void document(int unitCount) {
        document++;
        units += unitCount;
    }

    /** A node of the unit at hand, once for a unit. */
    void add(int node) {
        nodes.add(node);
        unitsOf.increment(node);
        while (lastDocument.size() <= node) {
            lastDocument.add(0);
        }
        if (lastDocument.get(node) != document) {
            lastDocument.set(node, document);
            documentsOf.increment(node);
        }
    }

    /** The unit at hand is complete; the next begins. */
    void end() {
        if (nodes.size() - start < 2) {
            nodes.cut(start);
            return;
        }
        nodes.add(-1);
        documents.add(document);
        start = nodes.size();
    }

    /** How many units there are, those without nodes included. */
    long units() {
        return units;
    }

    /** One more than the largest node that occurs. */
    int size() {
        return unitsOf.size();
    }

    /** Units with a node. */
    int unitsOf(int node) {
        return unitsOf.get(node);
    }

    /** Documents with a node. */
    int documentsOf(int node) {
        return documentsOf.get(node);
    }

    /**
     * The units under other numbers of the nodes, each unit's in order.
     *
     * @param number the number of each node, or -1 to leave it out
     */
    Renumbered renumbered(int[] number) {
        var kept = new Ints();
        var of = new Ints();
        int from = 0;
        int unit = 0;
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            if (node >= 0 && number[node] >= 0) {
                kept.add(number[node]);
            } else if (node < 0) {
                if (kept.size() - from < 2) {
                    kept.cut(from);
                } else {
                    kept.sortFrom(from);
                    kept.add(-1);
                    of.add(documents.get(unit));
                    from = kept.size();
                }
                unit++;
            }
        }
        return new Renumbered(kept.toArray(), of.toArray());
    }

    /**
     * Units of two nodes or more.
     *
     * @param nodes of unit after unit, in order, each unit's closed by -1
     * @param documents the document of each unit, ascending
     */
    record Renumbered(int[] nodes, int[] documents) {}
}
