package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Results of a Wikidata query as JSON: those of the SPARQL protocol, and both kinds of lists that the query service's page
 * downloads. Read row by row.
 */
final class WikidataJson {
    private final JsonParser parser;
    private final String place;
    private final WikidataItems items;
    private final EntityCollector collector;
    /** A list without a head names in each row what that row has. */
    private final Set<String> variables = new LinkedHashSet<>();

    private @Nullable WikidataColumns columns;
    private boolean found;

    private WikidataJson(JsonParser parser, String place, WikidataItems items, EntityCollector collector) {
        this.parser = parser;
        this.place = place;
        this.items = items;
        this.collector = collector;
    }

    static void read(InputStream in, String place, WikidataItems items, EntityCollector collector) throws IOException {
        try (var parser = JsonRecord.FACTORY.createParser(in)) {
            new WikidataJson(parser, place, items, collector).read();
        } catch (JacksonIOException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            collector.bad(new BadRecord(
                    place + ":" + line, "broken JSON, the rest of the file is not read", "download the results again"));
        }
    }

    private void read() throws BadInput {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            rows();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            results();
        }
        if (!found) {
            throw new BadInput(
                    "no results of a query", "download them as JSON or CSV, or say --from if they are something else");
        }
        if (columns != null) {
            columns.check();
            WikidataItems.noteUnused(columns, place, collector);
        }
    }

    /** {@code {"head":{"vars":[…]},"results":{"bindings":[…]}}}. */
    private void results() throws BadInput {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && (name.equals("head") || name.equals("results"))) {
                results();
            } else if (token == JsonToken.START_ARRAY && name.equals("bindings")) {
                rows();
            } else if (token == JsonToken.START_ARRAY && name.equals("vars")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    variables.add(parser.getString());
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void rows() throws BadInput {
        found = true;
        long number = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            number++;
            var here = place + ":" + parser.currentTokenLocation().getLineNr();
            var row = row();
            collector.record();
            try {
                items.row(columns(row), row, here);
            } catch (BadInput e) {
                var bad = e.at(here);
                collector.bad(new BadRecord(here, "result " + number + ": " + bad.problem(), bad.remedy()));
            }
        }
    }

    private WikidataColumns columns(Map<String, WikidataValue> row) throws BadInput {
        var known = columns;
        if (variables.addAll(row.keySet()) || known == null) {
            known = new WikidataColumns(variables);
            columns = known;
        }
        return known;
    }

    /** The values of a row: objects with value and language, or texts alone. */
    private Map<String, WikidataValue> row() {
        var row = new LinkedHashMap<String, WikidataValue>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var variable = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                row.put(variable, value());
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                row.put(variable, WikidataValue.of(parser.getString()));
            }
        }
        return row;
    }

    private WikidataValue value() {
        var text = "";
        var language = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token.isStructStart()) {
                parser.skipChildren();
            } else if (name.equals("value")) {
                text = String.valueOf(parser.getString());
            } else if (name.equals("xml:lang")) {
                language = String.valueOf(parser.getString());
            }
        }
        return new WikidataValue(text, language);
    }
}
