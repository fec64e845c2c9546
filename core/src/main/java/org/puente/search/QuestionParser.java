package org.puente.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.index.Commit;
import org.puente.query.LenientParser;
import org.puente.query.ParsedQuery;
import org.puente.query.QueryLimits;
import org.puente.query.QueryNames;
import org.puente.query.RarestWords;
import org.puente.query.StrictParser;
import org.puente.query.SurplusParts;
import org.puente.query.SurplusParts.Bounded;

/** Reads the query of a request, or another in its place, as this index understands it, and bounds what it may cost. */
final class QuestionParser {
    private final Commit commit;
    private final Names names;
    private final SearchRequest request;
    private final Map<String, Integer> known = new HashMap<>();

    QuestionParser(Commit commit, Names names, SearchRequest request) {
        this.commit = commit;
        this.names = names;
        this.request = request;
    }

    Bounded parse(String query, Match match) throws IOException {
        var meanings = new QueryNames() {
            @Override
            public boolean isEntityType(String name) {
                return names.isType(name);
            }

            @Override
            public boolean isKeywordField(String name) {
                return names.fields().contains(name);
            }
        };
        ParsedQuery parsed = request.strict()
                ? new StrictParser(meanings, QueryLimits.DEFAULT).parse(query, match)
                : new LenientParser(meanings, QueryLimits.DEFAULT).parse(query, match);
        return SurplusParts.cut(RarestWords.of(parsed, match, commit.reader(), known));
    }
}
