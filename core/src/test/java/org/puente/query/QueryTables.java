package org.puente.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.puente.SearchRequest.Match;
import org.puente.text.Word;

/** What the tests of queries share: names, a few stop words, parsers over them, and tables of examples. */
final class QueryTables {
    static final String ARROW = " ⇒ ";
    private static final Set<String> STOP_WORDS = Set.of(
            "the", "of", "and", "or", "not", "to", "be", "what", "at", "de", "la", "el", "que", "y", "no", "en", "o");

    static final QueryNames NAMES = new QueryNames() {
        private final List<String> types =
                List.of("person", "organization", "organization/cartel", "agreement", "place");
        private final List<String> fields = List.of("source", "section_name");

        @Override
        public boolean isEntityType(String name) {
            return types.contains(name);
        }

        @Override
        public boolean isKeywordField(String name) {
            return fields.contains(name);
        }

        @Override
        public List<String> known() {
            return List.of("person", "source");
        }
    };

    /** A line of a table: how words combine, what is typed, the canonical tree. */
    record Example(Match match, String query, String tree) {}

    private QueryTables() {}

    static boolean isStopWord(Word word) {
        return STOP_WORDS.contains(word.folded());
    }

    static ParsedQuery lenient(String query, Match match) {
        return lenient(query, match, QueryLimits.DEFAULT);
    }

    static ParsedQuery lenient(String query, Match match, QueryLimits limits) {
        return new LenientParser(NAMES, limits, QueryTables::isStopWord).parse(query, match);
    }

    static ParsedQuery strict(String query, Match match) {
        return strict(query, match, QueryLimits.DEFAULT);
    }

    static ParsedQuery strict(String query, Match match, QueryLimits limits) {
        return new StrictParser(NAMES, limits, QueryTables::isStopWord).parse(query, match);
    }

    /** The lines {@code query ⇒ tree} of a resource; {@code #} starts a comment, {@code any:} a query with any word. */
    static List<Example> read(String resource) {
        return lines(resource).stream().map(QueryTables::example).toList();
    }

    static List<String> lines(String resource) {
        try (InputStream in = QueryTables.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(ARROW) && !line.startsWith("# "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Example example(String line) {
        boolean any = line.startsWith("any:");
        String[] sides = (any ? line.substring(4) : line).split(ARROW, 2);
        return new Example(any ? Match.ANY : Match.ALL, sides[0], sides[1].strip());
    }
}
