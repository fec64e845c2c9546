package org.puente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.Passage;
import org.apache.lucene.search.matchhighlight.PassageSelector;
import org.puente.Fragment;
import org.puente.Mention;
import org.puente.Span;
import org.puente.index.Marks.Section;

/**
 * Cuts the best fragments out of a text: whole sentences around matches, ranked by how many different words of the
 * query they hold, how rare those are and how they were reached. Lucene's passage selector picks among them and cuts
 * down sentences that are too long.
 */
final class Fragments {
    /** Sentences are joined up to this length. */
    private static final int GOAL = 300;
    /** A longer sentence is cut to this length. */
    private static final int MOST = 600;
    /** How many of the best candidates are looked at more closely. */
    private static final int CANDIDATES = 16;

    private final String field;
    private final String text;
    private final Sentences sentences;
    private final List<QueryMark> marks;
    private final List<Mention> mentions;

    Fragments(String field, String text, Section section, List<QueryMark> marks, List<Mention> mentions) {
        this.field = field;
        this.text = text;
        this.sentences = new Sentences(text, section);
        this.marks = marks;
        this.mentions = mentions;
    }

    /** A stretch that may become a fragment; its own anchor for the selector. */
    private static final class Candidate extends OffsetRange {
        private final OffsetRange range;
        private final double score;

        private Candidate(OffsetRange anchor, OffsetRange range, double score) {
            super(anchor.from, anchor.to);
            this.range = range;
            this.score = score;
        }
    }

    /** The best fragments, best first: around these stretches (matches, or mentions where there are none). */
    List<Fragment> best(int most) {
        List<Candidate> candidates = candidates();
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score)
                .thenComparingInt(candidate -> candidate.from));
        var chosen = new ArrayList<>(candidates.subList(0, Math.min(candidates.size(), Math.max(CANDIDATES, most))));
        chosen.sort(Comparator.comparingInt(candidate -> candidate.from));
        var ranges = new ArrayList<OffsetRange>();
        chosen.forEach(candidate -> ranges.add(candidate.range));
        var selector = new PassageSelector(
                Comparator.comparingDouble(Fragments::score).thenComparingInt(passage -> -passage.from),
                new WordBorders(marks, mentions));
        return selector.pickBest(text, chosen, MOST, most, ranges).stream()
                .sorted(Comparator.comparingDouble(Fragments::score)
                        .reversed()
                        .thenComparingInt(passage -> passage.from))
                .map(passage -> fragment(passage.from, passage.to))
                .toList();
    }

    /** The first real sentences, where there is nothing to mark. */
    Fragment lead() {
        OffsetRange first = sentences.lead(GOAL);
        return fragment(first.from, Math.min(first.to, sentences.cut(first.from, MOST)));
    }

    /** The whole text as one fragment: a title. */
    Fragment whole() {
        return fragment(0, text.length());
    }

    private static double score(Passage passage) {
        return passage.markers.stream()
                .mapToDouble(marker -> marker instanceof Candidate candidate ? candidate.score : 0)
                .max()
                .orElse(0);
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        int last = 0;
        for (int i = 0; i < marks.size(); ) {
            OffsetRange range =
                    sentences.around(marks.get(i).start(), marks.get(i).end(), GOAL, last);
            var seen = new HashSet<Object>();
            double score = 0;
            QueryMark anchor = marks.get(i);
            double heaviest = -1;
            int first = i;
            for (; i < marks.size() && marks.get(i).start() < range.to; i++) {
                QueryMark mark = marks.get(i);
                if (mark.end() > range.to) {
                    range = new OffsetRange(range.from, sentences.end(mark.end()));
                }
                boolean fresh = seen.add(mark.what());
                score += mark.weight() * (fresh ? 1 : 0.1);
                if (mark.weight() > heaviest && mark.end() - mark.start() <= MOST) {
                    heaviest = mark.weight();
                    anchor = mark;
                }
            }
            if (i == first) {
                i++;
            }
            last = range.to;
            double readable = sentences.isProse(range.from, range.to) ? 1 : 0.25;
            candidates.add(new Candidate(
                    new OffsetRange(anchor.start(), Math.min(anchor.end(), anchor.start() + MOST)),
                    range,
                    score * readable));
        }
        return candidates;
    }

    private Fragment fragment(int from, int to) {
        var spans = new ArrayList<Span>();
        for (QueryMark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                spans.add(Span.query(mark.start() - from, mark.end() - from, mark.via()));
            }
        }
        for (Mention mention : mentions) {
            String entity = mention.entity();
            if (entity != null && mention.start() >= from && mention.end() <= to) {
                spans.add(Span.entity(
                        mention.start() - from, mention.end() - from, entity, mention.type(), mention.alias()));
            }
        }
        spans.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Span::end, Comparator.reverseOrder())
                .thenComparing(Span::kind, Comparator.reverseOrder()));
        return new Fragment(field, from, to, text.substring(from, to), spans);
    }
}
