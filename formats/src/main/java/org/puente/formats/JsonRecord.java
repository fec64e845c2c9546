package org.puente.formats;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** A line of JSON to a draft. Read token by token, so that a number keeps the digits it was written with. */
final class JsonRecord {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(Texts.LIMIT).build())
            .build();

    private JsonRecord() {}

    static Draft read(String line) throws BadInput {
        try (JsonParser parser = FACTORY.createParser(line)) {
            return read(parser);
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private static Draft read(JsonParser parser) throws BadInput {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BadInput("not a JSON object", "write one object a line: {\"id\":\"…\",\"body\":\"…\"}");
        }
        var draft = new Draft();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            field(draft, name, parser);
        }
        if (parser.nextToken() != null) {
            throw new BadInput("more than one value in a line", "write one object a line");
        }
        return draft;
    }

    private static void field(Draft draft, String name, JsonParser parser) throws BadInput {
        switch (parser.nextToken()) {
            case VALUE_NULL -> {}
            case VALUE_STRING -> draft.text(name, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                if (Draft.isText(name)) {
                    throw new BadInput(
                            name + " is not a text", "write \"" + name + "\":\"" + parser.getString() + "\"");
                }
                draft.text(name, parser.getString());
            }
            case START_ARRAY -> draft.values(name, array(name, parser));
            default -> throw nested(name);
        }
    }

    private static List<String> array(String name, JsonParser parser) throws BadInput {
        var values = new ArrayList<String>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null || token.isStructStart()) {
                throw nested(name);
            }
            if (token != JsonToken.VALUE_NULL) {
                values.add(parser.getString());
            }
        }
        return values;
    }

    private static BadInput nested(String name) {
        return new BadInput(
                "field " + name + " holds another object or list", "give it a text, a number or a list of texts");
    }

    static BadInput broken(JacksonException e) {
        if (e instanceof StreamReadException
                && String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return new BadInput("a field stands twice", "keep one of them");
        }
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return new BadInput(
                "broken JSON" + (column > 0 ? " at column " + column : ""), "write one whole object a line");
    }
}
