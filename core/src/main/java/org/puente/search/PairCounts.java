package org.puente.search;

import org.puente.search.Occurrences.Renumbered;

/**
 * Counts pairs of nodes: one node after another with all larger ones that share a unit with it. A row of counts is all it
 * holds at a time, so neither memory nor time grows with the square of the nodes, and a pair costs an addition.
 */
final class PairCounts {
    private final Renumbered units;
    /** Where each node's places start in {@link #places}, and after the last their end. */
    private final int[] starts;
    /** Places just after a node in its units. */
    private final int[] places;
    /** The document at each place. */
    private final int[] documents;

    PairCounts(Renumbered units, int size) {
        this.units = units;
        int[] nodes = units.nodes();
        starts = new int[size + 1];
        for (int node : nodes) {
            if (node >= 0) {
                starts[node + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        places = new int[starts[size]];
        documents = new int[starts[size]];
        int[] next = starts.clone();
        int unit = 0;
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] < 0) {
                unit++;
            } else {
                int at = next[nodes[i]]++;
                places[at] = i + 1;
                documents[at] = units.documents()[unit];
            }
        }
    }

    /** Takes pairs. */
    interface Pairs {
        /** The units and documents in which two nodes occur together; the first is the smaller. */
        void pair(int one, int other, int unitCount, int documentCount);
    }

    /** Gives each pair of nodes that occurs, once, in order of the smaller node. */
    void each(Pairs pairs, Deadline deadline) {
        int size = starts.length - 1;
        var counts = new int[size];
        var documentCounts = new int[size];
        var lastDocument = new int[size];
        var touched = new int[size];
        int[] nodes = units.nodes();
        for (int one = 0; one < size && !deadline.shouldExit(); one++) {
            int used = 0;
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                int document = documents[at];
                int other;
                for (int place = places[at]; (other = nodes[place]) >= 0; place++) {
                    if (counts[other]++ == 0) {
                        touched[used++] = other;
                        documentCounts[other] = 1;
                        lastDocument[other] = document;
                    } else if (lastDocument[other] != document) {
                        documentCounts[other]++;
                        lastDocument[other] = document;
                    }
                }
            }
            for (int i = 0; i < used; i++) {
                int other = touched[i];
                pairs.pair(one, other, counts[other], documentCounts[other]);
                counts[other] = 0;
            }
        }
    }
}
