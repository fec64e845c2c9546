package org.puente.index;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
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
        this.names = new ConcurrentSkipListSet<>(keywordNames(reader));
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
        document.fields().forEach((name, values) -> {
            checkName(id, name);
            for (String value : values) {
                if (bytes(value) > MOST_BYTES) {
                    throw new DocumentException(
                            id, "field " + name + " has a value of more than " + MOST_BYTES + " bytes; shorten it");
                }
            }
        });
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
        if (names.add(name) && names.size() > MOST_NAMES) {
            names.remove(name);
            throw new DocumentException(
                    id, "field " + name + " is one more than the " + MOST_NAMES + " fields an index may have; drop it");
        }
    }

    private static int bytes(String text) {
        return text.length() * 3 <= MOST_BYTES ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
