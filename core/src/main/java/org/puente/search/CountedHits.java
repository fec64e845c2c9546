package org.puente.search;

import java.io.IOException;
import java.util.HexFormat;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.puente.Counted;
import org.puente.Fingerprints;
import org.puente.SearchRequest;
import org.puente.SearchResults.Total;
import org.puente.index.Commit;
import org.puente.search.Matching.Found;

/**
 * All hits of a request as a set to count in, under the request's time. For one thread.
 *
 * @param commit they are of
 * @param matching what found them
 * @param found the set, and how it was found
 * @param deadline of the request
 */
record CountedHits(Commit commit, SearchRequest request, Matching matching, Found found, Deadline deadline) {

    /** Finds them: exactly those that a search for the same request counts in its total. */
    static CountedHits of(Commit commit, Names names, SearchRequest request) throws IOException {
        return of(commit, names, request, new Deadline(request.timeout()));
    }

    /** Finds them under a time of another question's, that of the request aside. */
    static CountedHits of(Commit commit, Names names, SearchRequest request, Deadline deadline) throws IOException {
        var matching = new Matching(commit, names, request, deadline);
        return new CountedHits(commit, request, matching, matching.find(null, null), deadline);
    }

    /** All documents of a commit. */
    static DocSet everything(Commit commit) throws IOException {
        return DocSet.of(new IndexSearcher(commit.reader()), MatchAllDocsQuery.INSTANCE);
    }

    DocSet documents() {
        return found.documents();
    }

    /** What is said of them; asked for last, for until then the time may run out. */
    Counted counted() {
        return new Counted(
                request,
                new Total(documents().size(), !deadline.passed()),
                found.partial(),
                deadline.passed(),
                found.notes(),
                corpus(commit),
                commit.manifest().gazetteer());
    }

    static Fingerprints fingerprints(Commit commit) {
        var manifest = commit.manifest();
        return new Fingerprints(corpus(commit), manifest.gazetteer(), manifest.analysis());
    }

    static String corpus(Commit commit) {
        return HexFormat.of().toHexDigits(commit.manifest().totals().corpus());
    }
}
