package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.puente.Counted;
import org.puente.SearchRequest;
import org.puente.SearchResults.Total;
import org.puente.Significant;
import org.puente.Significant.Value;
import org.puente.index.Commit;
import org.puente.search.Ordinals.Range;

/** Compares how often hits and other documents have each value. For one question and one thread. */
final class SignificantAnswer {
    private static final Comparator<Value> MOST_FIRST =
            Comparator.comparingDouble(Value::logLikelihood).reversed().thenComparing(Value::id);

    private final Commit commit;
    private final Names names;
    private final Significant question;
    private final CountedHits hits;
    private final ValueCounter counter;

    private SignificantAnswer(Commit commit, Names names, Ordinals ordinals, Significant question) throws IOException {
        this.commit = commit;
        this.names = names;
        this.question = question;
        this.hits = CountedHits.of(commit, names, question.request());
        this.counter = new ValueCounter(names, ordinals, hits.deadline());
    }

    static Significant.Answer of(Commit commit, Names names, Ordinals ordinals, Significant question)
            throws IOException {
        names.requireType(question.name());
        var answer = new SignificantAnswer(commit, names, ordinals, question);
        if (question.against() == null) {
            DocSet all = CountedHits.everything(commit);
            return answer.against(all, answer.hits.documents(), () -> wholeIndex(commit, all, answer.hits.deadline()));
        }
        CountedHits others = CountedHits.of(commit, names, question.against(), answer.hits.deadline());
        DocSet both = answer.hits.documents().and(others.documents());
        return answer.against(others.documents(), both, others::counted);
    }

    private static Counted wholeIndex(Commit commit, DocSet all, Deadline deadline) {
        return new Counted(
                SearchRequest.matching(""),
                new Total(all.size(), !deadline.passed()),
                false,
                deadline.passed(),
                List.of(),
                CountedHits.corpus(commit),
                commit.manifest().gazetteer());
    }

    /** What is said of the reference, once all is counted. */
    private interface Said {
        Counted counted();
    }

    private Significant.Answer against(DocSet others, DocSet both, Said said) throws IOException {
        ValueCounts found = count(hits.documents());
        ValueCounts reference = count(others);
        ValueCounts shared = both == hits.documents() ? found : count(both);
        var values = new ArrayList<Value>();
        for (Range range : found.ranges()) {
            for (int number = range.from();
                    number < range.to() && !hits.deadline().shouldExit();
                    number++) {
                long documents = found.documents(number);
                if (documents >= question.minimum()) {
                    long elsewhere = reference.documents(number);
                    long inBoth = shared.documents(number);
                    double g = Association.logLikelihoodOfSets(
                            documents, hits.documents().size(), elsewhere - inBoth, others.size() - both.size());
                    if (g > 0) {
                        String id = found.id(number);
                        values.add(new Value(id, id, documents, elsewhere, inBoth, g));
                    }
                }
            }
        }
        values.sort(MOST_FIRST);
        return new Significant.Answer(
                hits.counted(),
                question.name(),
                found.kind(),
                said.counted(),
                both.size(),
                values.stream().limit(question.limit()).map(this::labelled).toList(),
                values.size());
    }

    private Value labelled(Value value) {
        String label =
                names.labelOf(question.name(), value.id(), question.request().labels());
        return new Value(
                value.id(), label, value.documents(), value.reference(), value.shared(), value.logLikelihood());
    }

    private ValueCounts count(DocSet set) throws IOException {
        return counter.of(question.name(), set);
    }
}
