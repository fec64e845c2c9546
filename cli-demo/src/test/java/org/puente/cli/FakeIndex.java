package org.puente.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puente.Changes;
import org.puente.Completion;
import org.puente.Completion.EntityCount;
import org.puente.Discovery;
import org.puente.DocumentException;
import org.puente.Documents;
import org.puente.Duplicates;
import org.puente.Entity;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Filter;
import org.puente.Fingerprints;
import org.puente.Fragment;
import org.puente.Gazetteer;
import org.puente.Hit;
import org.puente.Language;
import org.puente.Mention;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.QueryReading;
import org.puente.QuerySyntaxException;
import org.puente.Question;
import org.puente.RequestException;
import org.puente.RetagSummary;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.Significant;
import org.puente.Similar;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.Span;
import org.puente.Spellings;
import org.puente.Statistics;
import org.puente.StoredDocument;
import org.puente.Timeline;
import org.puente.UpdateSummary;
import org.puente.WordCompletion;

/** An index that keeps documents in a map, remembers the last request, and answers every search with all of them. */
final class FakeIndex implements SearchIndex, Snapshot {
    /** Documents by id. */
    final TreeMap<String, SourceDocument> documents = new TreeMap<>();

    /** The requests it was asked, in order; of a batch, in any. */
    final List<SearchRequest> requests = Collections.synchronizedList(new ArrayList<>());

    private final Function<SourceDocument, List<Mention>> tagger;

    FakeIndex(Function<SourceDocument, List<Mention>> tagger) {
        this.tagger = tagger;
    }

    /** The document with this id, which must be there. */
    SourceDocument given(String id) {
        return Objects.requireNonNull(documents.get(id), id);
    }

    @Override
    public UpdateSummary update(Consumer<Changes> work) {
        var before = new TreeMap<>(documents);
        var counts = new long[4];
        try {
            work.accept(new Changes() {
                @Override
                public Changes put(SourceDocument document) {
                    if (document.id().isEmpty()) {
                        throw new DocumentException("", "the id is empty; give it one");
                    }
                    var old = documents.put(document.id(), document);
                    counts[old == null ? 0 : old.equals(document) ? 2 : 1]++;
                    return this;
                }

                @Override
                public Changes delete(String id) {
                    counts[3] += documents.remove(id) == null ? 0 : 1;
                    return this;
                }
            });
        } catch (RuntimeException e) {
            documents.clear();
            documents.putAll(before);
            throw e;
        }
        return new UpdateSummary(counts[0], counts[1], counts[2], counts[3], 100, 7);
    }

    @Override
    public RetagSummary retag(Gazetteer gazetteer) {
        var changes = gazetteer.entities().stream()
                .map(entity -> new RetagSummary.EntityChange(entity, 2, 1))
                .toList();
        return new RetagSummary(documents.size(), 1, 1, changes);
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return answer(request);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A> A answer(Question<A> question) {
        return (A)
                switch (question) {
                    case SearchRequest request -> results(request);
                    case Completion completion ->
                        List.of(new EntityCount("omc", "organization", "World Trade Organization", "OMC", 12, 30));
                    case WordCompletion completion -> List.of(new WordCompletion.WordCount("omcista", 4));
                    case Discovery discovery ->
                        List.of(new Discovery.Name(
                                Entity.of("mara-vela", "person", "Mara Vela", "Vela"),
                                3,
                                9,
                                "a1",
                                "Lo dijo Mara Vela, de la OMC."));
                    case Timeline timeline -> FakeCounts.timeline(timeline, documents.size());
                    case Network network -> FakeCounts.network(network, documents.size());
                    case NetworkTexts texts -> FakeCounts.texts(texts);
                    case Significant significant -> FakeCounts.significant(significant, documents.size());
                    case Duplicates duplicates -> FakeCounts.duplicates(duplicates, documents.size());
                    case Similar similar -> results(similar.request());
                    case Documents asked ->
                        new Documents.Answer(FakeCounts.counted(asked.request(), documents.size()), () -> stream()
                                .iterator());
                    case Statistics statistics ->
                        new Statistics.Answer(
                                documents.size(),
                                new TreeMap<>(java.util.Map.of("en", 1)),
                                100,
                                7,
                                1,
                                new TreeMap<>(),
                                new TreeMap<>(),
                                2048,
                                1,
                                "a1",
                                "b2",
                                "c3");
                    case Spellings spellings ->
                        spellings.phrases().stream()
                                .map(phrase -> new Spellings.Count(
                                        phrase, new Spellings.Tally(2, 3), new Spellings.Tally(1, 2)))
                                .toList();
                };
    }

    /** Refuses the query {@code refused}, and every filter on {@code nobody}, as the engine would. */
    private SearchResults results(SearchRequest request) {
        requests.add(request);
        if (request.query().equals("refused")) {
            throw new QuerySyntaxException("a quote is open at 3; close it", 3);
        }
        if (request.filters().contains(Filter.anyOf("nobody", "knows"))) {
            throw new RequestException("unknown type nobody; use a type of the gazetteer");
        }
        boolean collapses = request.collapsing() > 0;
        var hits = documents.values().stream()
                .limit(collapses ? 1 : request.limit())
                .map(document -> hit(document, collapses ? others() : List.of()))
                .toList();
        var facet = new Facet(
                "organization",
                Facet.Kind.TYPE,
                List.of(new FacetCount("omc", "World Trade Organization", documents.size(), false)),
                documents.size(),
                0,
                0,
                1);
        return new SearchResults(
                request.query(),
                new SearchResults.Total(documents.size(), true),
                request.query().contains("partial"),
                request.query().equals("slow"),
                false,
                hits,
                collapses ? documents.size() - 1L : null,
                List.of(facet),
                List.of(),
                new QueryReading(
                        "+" + request.query(), List.of(new QueryReading.Recognised("omc", "organization", "WTO"))),
                request.query().contains("tarifs")
                        ? new SearchResults.Suggestion("tariffs", new SearchResults.Total(2, true))
                        : null,
                !collapses && hits.size() < documents.size() ? "token-2" : null,
                request,
                fingerprints());
    }

    /** Collapsed, the first stands for all the others. */
    private List<Duplicates.Member> others() {
        return documents.values().stream()
                .skip(1)
                .map(other -> new Duplicates.Member(other.id(), other.title(), other.published(), 0.875))
                .toList();
    }

    /** The first word is a match of the query. */
    private static Hit hit(SourceDocument document, List<Duplicates.Member> duplicates) {
        int end = document.body().indexOf(' ');
        var fragment = new Fragment(
                "body", 0, document.body().length(), document.body(), List.of(Span.query(0, end, Span.Via.EXACT)));
        return new Hit(
                document.id(),
                1.5,
                document.title(),
                Language.ENGLISH,
                document.published(),
                document.fields(),
                List.of(),
                List.of(fragment),
                duplicates,
                null);
    }

    @Override
    public Optional<StoredDocument> document(String id) {
        return Optional.ofNullable(documents.get(id)).map(this::stored);
    }

    private StoredDocument stored(SourceDocument document) {
        return new StoredDocument(document, Language.ENGLISH, List.of(), tagger.apply(document));
    }

    @Override
    public Fingerprints fingerprints() {
        return new Fingerprints("c3", "b2", "a1");
    }

    @Override
    public String state() {
        return "state-" + documents.hashCode();
    }

    @Override
    public int size() {
        return documents.size();
    }

    @Override
    public Stream<StoredDocument> stream() {
        return List.copyOf(documents.values()).stream().map(this::stored);
    }

    @Override
    public Snapshot snapshot() {
        return this;
    }

    @Override
    public void compact() {
        // a map has nothing to merge
    }

    @Override
    public Gazetteer gazetteer() {
        return Gazetteer.empty();
    }

    @Override
    public void close() {
        // holds nothing
    }
}
