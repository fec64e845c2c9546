package org.puente;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which hits of a search request are nearly the same text: an agency's report in several papers, a page saved twice? Two
 * texts are, whose bodies share enough of their runs of four words: Jaccard's coefficient of the sets of runs, case
 * aside. A group is a text with the later ones that are so alike to it: the earliest takes all that are, then the
 * earliest of the rest; one left alone takes back the text that is more like it than like the first of its group. So no
 * text comes to a group by way of others. Titles play no part, and texts of fewer than four words are in no group.
 *
 * <p>Every pair shown was compared exactly. Pairs to compare are found by MinHash, 144 places in 96 bands of 3 (Broder
 * 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3), with fixed hash functions, so that the
 * answer is always the same; a pair as alike as {@value #MIN_SIMILARITY} is missed in 1 of 250 cases, one of .5 hardly
 * ever. The index keeps a sketch of 144 bytes of each text; only texts whose sketches are alike are read, each pair once
 * for a commit. In memory a question keeps some 170 bytes of each hit while it is answered.
 *
 * @param request whose hits are compared; its page, order, facets and fragments make no difference
 * @param similarity how much of two texts' runs they share at least, {@value #MIN_SIMILARITY} to 1
 */
public record Duplicates(SearchRequest request, double similarity) implements Question<Duplicates.Answer> {
    /** The least similarity that can be asked for. */
    public static final double MIN_SIMILARITY = 0.4;

    /** Checks the similarity. */
    public Duplicates {
        Objects.requireNonNull(request, "request");
        if (!(similarity >= MIN_SIMILARITY && similarity <= 1)) {
            throw new RequestException("similarity is " + similarity + "; use " + MIN_SIMILARITY + " to 1");
        }
    }

    /** Of the hits of a request, those with a similarity of {@value #MIN_SIMILARITY} or more. */
    public static Duplicates of(SearchRequest request) {
        return new Duplicates(request, MIN_SIMILARITY);
    }

    /**
     * The groups.
     *
     * @param counted which documents were compared
     * @param groups the largest first, then by the id of their first member
     */
    public record Answer(Counted counted, List<Group> groups) {
        /** Copies the groups. */
        public Answer {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A text and those that are nearly the same.
     *
     * @param members two or more: the earliest first, undated last, then by id
     */
    public record Group(List<Member> members) {
        /** Copies the members. */
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * A document of a group, or one that a hit stands for.
     *
     * @param id of the document
     * @param title as given
     * @param published the day, or {@code null} if not known
     * @param similarity to the first member, of which it is 1, or to the hit that stands for it: what was asked for,
     *     or more, up to 1
     */
    public record Member(String id, String title, @Nullable LocalDate published, double similarity) {}
}
