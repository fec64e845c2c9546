package org.puente;

import java.util.List;
import java.util.Objects;

/**
 * Which entities occur together in the hits of a search request: in the same document, paragraph or sentence? Exact.
 * Titles count as texts of their own; mentions that the document does not decide count for nobody.
 *
 * @param request whose hits are read; labels are in its language
 * @param types of the entities, their kinds included; empty for all types
 * @param scope in what they occur together
 * @param minimum how many documents, paragraphs or sentences an edge has at least, from 1
 * @param limit how many edges at most, 0 to 1,000,000
 * @param order which edges come first
 */
public record Network(SearchRequest request, List<String> types, Scope scope, int minimum, int limit, Order order)
        implements Question<Network.Answer> {
    /** The most edges of an answer. */
    public static final int MAX_LIMIT = 1_000_000;

    private static final int USUAL_MINIMUM = 2;
    private static final int USUAL_LIMIT = 100;

    /** Checks the limits and copies the types. */
    public Network {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(order, "order");
        types = List.copyOf(types);
        if (minimum < 1) {
            throw new RequestException("minimum is " + minimum + "; use 1 or more");
        }
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new RequestException("limit is " + limit + "; use 0 to " + MAX_LIMIT);
        }
    }

    /** A network of entities of all types by document: the 100 strongest edges of two documents or more. */
    public static Network of(SearchRequest request) {
        return new Network(request, List.of(), Scope.DOCUMENT, USUAL_MINIMUM, USUAL_LIMIT, Order.LOG_LIKELIHOOD);
    }

    /** Of these types. */
    public Network types(String... some) {
        return new Network(request, List.of(some), scope, minimum, limit, order);
    }

    /** In the same document, paragraph or sentence. */
    public Network scope(Scope in) {
        return new Network(request, types, in, minimum, limit, order);
    }

    /** With at least this many of them for each edge. */
    public Network minimum(int support) {
        return new Network(request, types, scope, support, limit, order);
    }

    /** With at most this many edges. */
    public Network limit(int most) {
        return new Network(request, types, scope, minimum, most, order);
    }

    /** In this order. */
    public Network order(Order by) {
        return new Network(request, types, scope, minimum, limit, by);
    }

    /** In what two entities occur together. */
    public enum Scope {
        /** A document. */
        DOCUMENT,
        /** A paragraph. */
        PARAGRAPH,
        /** A sentence: a mention that crosses its end counts where it starts. */
        SENTENCE
    }

    /** Which edges come first; ties go by the ids of their ends. */
    public enum Order {
        /** Highest signed log-likelihood. */
        LOG_LIKELIHOOD,
        /** Most documents, paragraphs or sentences. */
        COUNT,
        /** Highest normalized pointwise mutual information. */
        NPMI
    }

    /**
     * The network.
     *
     * @param counted which documents
     * @param scope in what entities occur together
     * @param units how many documents, paragraphs or sentences the hits have, those without entities included
     * @param nodes the ends of the edges, in order of their ids
     * @param edges in the order asked for
     * @param found how many edges have the minimum, shown or not
     */
    public record Answer(Counted counted, Scope scope, long units, List<Node> nodes, List<Edge> edges, long found) {
        /** Copies the lists. */
        public Answer {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /**
     * An entity.
     *
     * @param id of the entity
     * @param type of the entity
     * @param label in the request's language
     * @param documents hits that mention it
     * @param count documents, paragraphs or sentences of the hits that mention it
     */
    public record Node(String id, String type, String label, long documents, long count) {}

    /**
     * Two entities that occur together. Both statistics come from four numbers: {@code count}, the counts of the two
     * nodes, and the answer's {@code units}.
     *
     * @param source the id of one, the smaller of the two
     * @param target the id of the other
     * @param documents hits in which they occur together
     * @param count documents, paragraphs or sentences in which they occur together
     * @param npmi normalized pointwise mutual information, −1 to 1; 0 if they occur together as often as if by chance
     * @param logLikelihood Dunning's G², with a minus sign if they occur together less often than by chance
     */
    public record Edge(String source, String target, long documents, long count, double npmi, double logLikelihood) {}
}
