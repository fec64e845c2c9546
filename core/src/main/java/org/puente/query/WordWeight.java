package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.puente.query.WordQuery.Part;

/** The weight of a {@link WordQuery}: what each level is worth in this index, and a scorer for each segment. */
final class WordWeight extends Weight {
    private static final int NORMS = 256;
    /** No text has this length, so it stands for the typical one. */
    static final int TYPICAL = 0;

    private final WordQuery query;
    private final Weight firm;
    private final Weight marked;
    private final float k1;
    /** Weight times rarity of each level. */
    private final float[] worth = new float[Level.COUNT];
    /** The greatest share of a part at each level, 0 where there is none. */
    private final float[] best = new float[Level.COUNT];
    /** What an occurrence counts in a field of each length, as norms tell lengths. */
    private final float[][] byLength = new float[TextField.values().length][];

    WordWeight(WordQuery query, IndexSearcher searcher, float boost, Weight firm, Weight marked) throws IOException {
        super(query);
        this.query = query;
        this.firm = firm;
        this.marked = marked;
        this.k1 = query.scoring().ranking().k1();
        long documents = 0;
        for (TextField field : TextField.values()) {
            CollectionStatistics statistics = searcher.collectionStatistics(field.code());
            documents = Math.max(documents, statistics == null ? 0 : statistics.docCount());
            byLength[field.ordinal()] = byLength(query.scoring(), field);
        }
        for (Part part : query.parts()) {
            int level = part.level().ordinal();
            best[level] = Math.max(best[level], part.share());
        }
        for (Level level : Level.values()) {
            int at = level.ordinal();
            float strength = level.isNested() ? 1 : best[at];
            worth[at] = boost * query.scoring().weight(level) * strength * rarity(level, documents);
        }
        worth[Level.COGNATE.ordinal()] *= trust(documents);
    }

    private static float[] byLength(Scoring scoring, TextField field) {
        float b = scoring.ranking().b();
        var counts = new float[NORMS];
        for (int norm = 0; norm < NORMS; norm++) {
            float length = SmallFloat.byte4ToInt((byte) norm);
            counts[norm] = norm == TYPICAL
                    ? scoring.weight(field)
                    : scoring.weight(field) / (1 - b + b * length / scoring.typicalLength(field));
        }
        return counts;
    }

    /** The inverse document frequency of a level (Robertson and Spärck Jones, 1976, as BM25 has it). */
    private float rarity(Level level, long documents) {
        double frequency = frequency(level, documents);
        return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }

    /**
     * How far what looks like the word in the other language is to be trusted: the root of the share of its documents
     * among those with it or the word itself. Where texts have the word, its cognates are more often noise, and rare
     * beside it, so that rarity alone would make much of them; where they do not, its cognates are how it is said there.
     */
    private float trust(long documents) {
        double itself = frequency(Level.DERIVED, documents);
        double alike = frequency(Level.COGNATE, documents);
        return alike == 0 ? 0 : (float) Math.sqrt(alike / (itself + alike));
    }

    /**
     * In how many documents a term of a level stands, as if terms were independent: counting them would mean reading all
     * postings.
     */
    private double frequency(Level level, long documents) {
        double without = 1;
        for (TextField field : TextField.values()) {
            double withoutField = 1;
            for (Part part : query.parts()) {
                if (part.field() == field && answers(part.level(), level)) {
                    double share = (double) part.query().getTermStates().docFreq() / Math.max(1, documents);
                    withoutField *= 1 - Math.min(1, share);
                }
            }
            without = Math.min(without, withoutField);
        }
        return documents * (1 - without);
    }

    /** Whether a part of one level counts at another. */
    private static boolean answers(Level part, Level level) {
        return part == level || (part.compareTo(level) < 0 && level.isNested());
    }

    /** The score of what occurs, by level, from a place on. */
    float score(float[] occurrences, int at) {
        float sum = 0;
        float nested = 0;
        for (int level = 0; level < Level.COUNT; level++) {
            float here = occurrences[at + level];
            if (level < Level.NESTED) {
                nested += here;
                here = nested;
            }
            sum += here > 0 ? worth[level] * here / (k1 + here) : 0;
        }
        return sum;
    }

    /** No score is higher. */
    float most() {
        float sum = 0;
        for (float level : worth) {
            sum += level;
        }
        return sum;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        var found = new ArrayList<PartPostings>();
        long cost = 0;
        for (Part part : query.parts()) {
            PartPostings postings = postings(part, context);
            if (postings != null) {
                found.add(postings);
                cost += part.firm() ? postings.cost() : 0;
            }
        }
        if (cost == 0) {
            return null;
        }
        long firmCost = cost;
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new WordScorer(WordWeight.this, found, firmCost);
            }

            @Override
            public long cost() {
                return firmCost;
            }
        };
    }

    private @Nullable PartPostings postings(Part part, LeafReaderContext context) throws IOException {
        var supplier = part.query().getTermStates().get(context);
        TermState state = supplier == null ? null : supplier.get();
        if (state == null) {
            return null;
        }
        String field = part.term().field();
        TermsEnum terms = context.reader().terms(field).iterator();
        terms.seekExact(part.term().bytes(), state);
        return new PartPostings(
                part,
                terms.postings(null, PostingsEnum.FREQS),
                context.reader().getNormValues(field),
                byLength[part.field().ordinal()],
                part.share() / best[part.level().ordinal()]);
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
        return firm.matches(context, doc) == null ? null : marked.matches(context, doc);
    }

    /** A detail for each term, described as Lucene describes terms: its share of what each level that it counts at gave. */
    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        var supplier = scorerSupplier(context);
        var scorer = supplier == null ? null : (WordScorer) supplier.get(1);
        if (scorer == null || scorer.iterator().advance(doc) != doc) {
            return Explanation.noMatch("no form of " + query.word());
        }
        float score = scorer.score();
        var levels = new float[Level.COUNT];
        for (Level level : Level.values()) {
            for (Level part : Level.values()) {
                levels[level.ordinal()] += answers(part, level) ? scorer.occurrences()[part.ordinal()] : 0;
            }
        }
        var terms = new ArrayList<Explanation>();
        for (Part part : query.parts()) {
            float own = occurrences(part, context, doc);
            float given = 0;
            for (Level level : Level.values()) {
                given += own > 0 && answers(part.level(), level)
                        ? worth[level.ordinal()] * own / (k1 + levels[level.ordinal()])
                        : 0;
            }
            if (given > 0) {
                terms.add(Explanation.match(given, "weight(" + part.term() + " in " + doc + ")"));
            }
        }
        return Explanation.match(score, "sum of:", terms);
    }

    private float occurrences(Part part, LeafReaderContext context, int doc) throws IOException {
        PartPostings alone = postings(part, context);
        if (alone == null || alone.reach(doc) != doc) {
            return 0;
        }
        var window = new Window();
        window.move(doc);
        alone.addTo(window);
        return window.occurrences()[window.at(doc) + part.level().ordinal()];
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }
}
