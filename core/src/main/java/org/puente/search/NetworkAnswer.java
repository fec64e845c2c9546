package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.puente.Entity;
import org.puente.Network;
import org.puente.Network.Edge;
import org.puente.Network.Node;
import org.puente.RequestException;
import org.puente.index.Commit;

/** Counts which entities occur together in the hits of a request. For one question and one thread. */
final class NetworkAnswer {
    private final Names names;
    private final Network question;
    private final CountedHits hits;
    private final Occurrences occurrences;
    private final Occurrences.Nodes nodes;

    private NetworkAnswer(Commit commit, Names names, Ordinals ordinals, Network question) throws IOException {
        this.names = names;
        this.question = question;
        this.hits = CountedHits.of(commit, names, question.request());
        if (question.scope() == Network.Scope.DOCUMENT) {
            var documents = new DocumentOccurrences(ordinals, question.types());
            occurrences = documents.read(hits);
            nodes = documents;
        } else {
            boolean paragraphs = question.scope() == Network.Scope.PARAGRAPH;
            var passages = new PassageOccurrences(paragraphs, names, question.types());
            occurrences = passages.read(hits);
            nodes = passages;
        }
    }

    static Network.Answer of(Commit commit, Names names, Ordinals ordinals, Network question) throws IOException {
        for (String type : question.types()) {
            if (!names.requireType(type)) {
                throw new RequestException(type + " is a field, and a network is of entities; name an entity type");
            }
        }
        return new NetworkAnswer(commit, names, ordinals, question).answer();
    }

    /** An entity that occurs often enough for an edge. */
    private record Kept(int node, String id) {}

    /** Two of them, by their places in the order of ids, so that these decide between equals. */
    private record Pair(int one, int other, int units, int documents, double npmi, double logLikelihood) {}

    private Network.Answer answer() throws IOException {
        List<Kept> kept = kept();
        var number = new int[occurrences.size()];
        Arrays.fill(number, -1);
        for (int i = 0; i < kept.size(); i++) {
            number[kept.get(i).node()] = i;
        }
        Comparator<Pair> order = order();
        var best = new PriorityQueue<Pair>(order.reversed());
        var found = new long[1];
        new PairCounts(occurrences.renumbered(number), kept.size())
                .each(
                        (one, other, units, documents) -> {
                            if (units >= question.minimum()) {
                                found[0]++;
                                best.add(pair(kept, one, other, units, documents));
                                if (best.size() > question.limit()) {
                                    best.poll();
                                }
                            }
                        },
                        hits.deadline());
        List<Pair> shown = best.stream().sorted(order).toList();
        return new Network.Answer(
                hits.counted(),
                question.scope(),
                occurrences.units(),
                nodes(shown, kept),
                shown.stream().map(pair -> edge(pair, kept)).toList(),
                found[0]);
    }

    private List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        for (int node = 0; node < occurrences.size(); node++) {
            if (occurrences.unitsOf(node) >= question.minimum()) {
                kept.add(new Kept(node, nodes.id(node)));
            }
        }
        kept.sort(Comparator.comparing(Kept::id));
        return kept;
    }

    private Pair pair(List<Kept> kept, int one, int other, int units, int documents) {
        int ofOne = occurrences.unitsOf(kept.get(one).node());
        int ofOther = occurrences.unitsOf(kept.get(other).node());
        long all = occurrences.units();
        return new Pair(
                one,
                other,
                units,
                documents,
                Association.npmi(units, ofOne, ofOther, all),
                Association.logLikelihoodOfPair(units, ofOne, ofOther, all));
    }

    private Comparator<Pair> order() {
        Comparator<Pair> byIds = Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);
        return switch (question.order()) {
            case LOG_LIKELIHOOD ->
                Comparator.comparingDouble(Pair::logLikelihood).reversed().thenComparing(byIds);
            case COUNT -> Comparator.comparingInt(Pair::units).reversed().thenComparing(byIds);
            case NPMI -> Comparator.comparingDouble(Pair::npmi).reversed().thenComparing(byIds);
        };
    }

    private List<Node> nodes(List<Pair> shown, List<Kept> kept) {
        var ends = new TreeSet<Integer>();
        shown.forEach(pair -> ends.addAll(List.of(pair.one(), pair.other())));
        return ends.stream().map(kept::get).map(this::node).toList();
    }

    private Node node(Kept kept) {
        String type =
                names.entities().gazetteer().entity(kept.id()).map(Entity::type).orElse("");
        return new Node(
                kept.id(),
                type,
                names.label(kept.id(), question.request().labels()),
                occurrences.documentsOf(kept.node()),
                occurrences.unitsOf(kept.node()));
    }

    private static Edge edge(Pair pair, List<Kept> kept) {
        return new Edge(
                kept.get(pair.one()).id(),
                kept.get(pair.other()).id(),
                pair.documents(),
                pair.units(),
                pair.npmi(),
                pair.logLikelihood());
    }
}
