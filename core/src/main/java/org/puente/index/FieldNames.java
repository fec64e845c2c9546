package org.puente.index;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.puente.DocumentException;
import org.puente.SourceDocument;
import org.puente.text.Fields;

/** Checks documents before they go to the writer: their ids, lengths and keyword fields. */
final class FieldNames {
    private static final int MOST_NAMES = 256;
    private static final int MOST_BYTES = 1_000;

    private final Set<String> types;
    private final Set<String> names;
    private final int maxCharacters;

    FieldNames(IndexReader reader, Set<String> types, int maxCharacters) {
        this.types = types;
        this.names = keywordNames(reader);
        this.maxCharacters = maxCharacters;
    }

    /** The keyword fields of an index, in order. */
    static TreeSet<String> keywordNames(IndexReader reader) {
        var names = new TreeSet<String>();
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
            String name = Fields.keywordName(field.name);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    void check(SourceDocument document) {
        String id = document.id();
        if (id.isEmpty()) {
            throw new DocumentException("(without id)", "its id is empty; give it one");
        }
        if (bytes(id) > MOST_BYTES) {
            throw new DocumentException(
                    id.substring(0, 40) + "…", "its id is longer than " + MOST_BYTES + " bytes; give it a shorter one");
        }
        checkLength(id, Fields.TITLE, document.title());
        checkLength(id, Fields.BODY, document.body());
        checkWhole(id, "id", id);
        document.fields().forEach((name, values) -> {
            checkName(id, name);
            for (String value : values) {
                if (bytes(value) > MOST_BYTES) {
                    throw new DocumentException(
                            id, "field " + name + " has a value of more than " + MOST_BYTES + " bytes; shorten it");
                }
                checkWhole(id, name, value);
            }
        });
        addNames(id, document.fields().keySet());
    }

    /** Half a surrogate pair has no UTF-8: two ids or values that differ in it alone would be one. */
    private static void checkWhole(String id, String field, String value) {
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new DocumentException(
                    id, "field " + field + " has a character cut in half; mend the program that wrote it");
        }
    }

    /** Notes new names once the whole document is known to be good. */
    private void addNames(String id, Set<String> used) {
        int most = MOST_NAMES;
        for (String name : used) {
            most -= names.contains(name) ? 0 : 1;
            if (names.size() > most) {
                throw new DocumentException(
                        id,
                        "field " + name + " is one more than the " + MOST_NAMES + " fields an index may have; drop it");
            }
        }
        names.addAll(used);
    }

    private void checkLength(String id, String field, String text) {
        if (text.length() > maxCharacters) {
            throw new DocumentException(
                    id,
                    "its " + field + " has " + text.length() + " characters, the limit is " + maxCharacters
                            + "; split it or raise the limit");
        }
    }

    private void checkName(String id, String name) {
        if (name.isEmpty() || Fields.isTaken(name)) {
            throw new DocumentException(id, "\"" + name + "\" is no name for a field; choose another");
        }
        if (types.contains(name)) {
            throw new DocumentException(
                    id, "field " + name + " has the name of an entity type; choose another for the field");
        }
    }

    private static int bytes(String text) {
        return text.length() * 3 <= MOST_BYTES ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
