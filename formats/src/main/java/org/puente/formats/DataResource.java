package org.puente.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * What stands beside an exported file: what it is, and what it takes to make it again. The JSON is a Data Resource with,
 * for a table, its Table Schema (Frictionless Data, specs.frictionlessdata.io), to which the question and the fingerprints
 * are added. It has no date: the same index and question give the same bytes.
 *
 * @param path name of the file, which lies in the same folder
 * @param format {@code csv}, {@code jsonl}, {@code json} or {@code graphml}
 * @param bytes its length
 * @param sha256 hash of its bytes, hexadecimal
 * @param rows of a table without its header, or lines
 * @param columns of a table; empty for others
 * @param program that made it, with its version
 * @param question command, query and options: texts, numbers, booleans, lists of texts, and maps of these
 * @param fingerprints of what it depends on, by their names
 */
public record DataResource(
        String path,
        String format,
        long bytes,
        String sha256,
        long rows,
        List<String> columns,
        String program,
        Map<String, ?> question,
        Map<String, String> fingerprints) {
    private static final Set<String> INTEGERS = Set.of(
            ("rank,start,end,documents,mentions,all,base,of,withoutValue,other,values,found,group,count,total,reference,"
                            + "referenceTotal,shared,sharedTotal,occurrences,gained,lost")
                    .split(","));
    private static final Set<String> NUMBERS = Set.of("score", "share", "npmi", "logLikelihood", "similarity");
    private static final Set<String> DATES = Set.of("published", "from", "to");

    /** Copies the columns. */
    public DataResource {
        columns = List.copyOf(columns);
    }

    /** One object in one line, with its line end. */
    public String json() {
        return JsonText.of(json -> {
                    json.writeStartObject();
                    json.writeStringProperty(
                            "name", path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
                    json.writeStringProperty("path", path);
                    json.writeStringProperty("format", format);
                    json.writeStringProperty("mediatype", mediaType());
                    json.writeStringProperty("encoding", "utf-8");
                    json.writeNumberProperty("bytes", bytes);
                    json.writeStringProperty("hash", "sha256:" + sha256);
                    json.writeNumberProperty("rows", rows);
                    if (!columns.isEmpty()) {
                        schema(json);
                    }
                    json.writeStringProperty("program", program);
                    json.writeName("question");
                    value(json, question);
                    fingerprints.forEach(json::writeStringProperty);
                    json.writeEndObject();
                })
                + "\n";
    }

    private String mediaType() {
        return switch (format) {
            case "csv" -> "text/csv";
            case "jsonl" -> "application/jsonl";
            case "graphml" -> "application/graphml+xml";
            default -> "application/json";
        };
    }

    private void schema(JsonGenerator json) {
        json.writeObjectPropertyStart("schema");
        json.writeArrayPropertyStart("fields");
        for (String column : columns) {
            json.writeStartObject();
            json.writeStringProperty("name", column);
            json.writeStringProperty("type", type(column));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A name means the same in all our tables. */
    private static String type(String column) {
        if (INTEGERS.contains(column)) {
            return "integer";
        }
        if (NUMBERS.contains(column)) {
            return "number";
        }
        return DATES.contains(column) ? "date" : column.equals("selected") ? "boolean" : "string";
    }

    private static void value(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((key, each) -> {
                    json.writeName(key.toString());
                    value(json, each);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(each -> value(json, each));
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
