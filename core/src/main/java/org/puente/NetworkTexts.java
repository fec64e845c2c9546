package org.puente;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where do two entities of a network occur together? The texts behind an edge.
 *
 * @param network whose request and scope count; its types and limits make no difference
 * @param source one entity, by its id or a name that no other has
 * @param target the other
 * @param limit how many documents at most, 0 to 10,000
 */
public record NetworkTexts(Network network, String source, String target, int limit)
        implements Question<NetworkTexts.Answer> {
    /** Checks the limit. */
    public NetworkTexts {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        if (limit < 0 || limit > SearchRequest.MAX_LIMIT) {
            throw new RequestException("limit is " + limit + "; use 0 to " + SearchRequest.MAX_LIMIT);
        }
    }

    /**
     * The texts.
     *
     * @param documents how many there are: those of the edge
     * @param count documents, paragraphs or sentences: those of the edge
     * @param timedOut whether the request's time ran out, so that some may be missing
     * @param texts the first documents in order of their ids
     */
    public record Answer(long documents, long count, boolean timedOut, List<Text> texts) {
        /** Copies the texts. */
        public Answer {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A document and where in it both occur.
     *
     * @param document its id
     * @param title its title
     * @param published its day, or {@code null}
     * @param places the paragraphs or sentences, those of the title first; empty by document
     */
    public record Text(
            String document, String title, @Nullable LocalDate published, List<Place> places) {
        /** Copies the places. */
        public Text {
            places = List.copyOf(places);
        }
    }

    /**
     * A paragraph or sentence.
     *
     * @param field {@code title} or {@code body}
     * @param start where it starts in the field's text, UTF-16 code units, white space before it left out
     * @param end where it ends, exclusive
     * @param text from start to end
     */
    public record Place(String field, int start, int end, String text) {}
}
