package org.puente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user gives: a document to index. Texts are stored as they are; nothing is trimmed or normalized.
 *
 * @param id names the document; putting another document with the same id replaces this one; never empty
 * @param title the title, may be empty; searched and weighed above the body
 * @param body the text, may be empty
 * @param language the language of the whole document, or {@code null} to have it detected passage by passage
 * @param published the day of publication, or {@code null} if not known
 * @param url where the document is from, or {@code null}; stored, not searched
 * @param fields keyword fields by name, each with its values in the order given; exact strings for filters and facets
 */
public record SourceDocument(
        String id,
        String title,
        String body,
        @Nullable Language language,
        @Nullable LocalDate published,
        @Nullable String url,
        Map<String, List<String>> fields) {

    /** Checks that nothing required is {@code null} and copies the fields, in the order of their names. */
    public SourceDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
        var copy = new TreeMap<String, List<String>>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableMap(copy);
    }

    /** A document with these texts; the rest is unknown until said. */
    public static SourceDocument of(String id, String title, String body) {
        return new SourceDocument(id, title, body, null, null, null, Map.of());
    }

    /** The same document in this language, for the whole of it: nothing is detected. */
    public SourceDocument language(Language fixed) {
        return new SourceDocument(id, title, body, fixed, published, url, fields);
    }

    /** The same document, published on this day. */
    public SourceDocument published(LocalDate day) {
        return new SourceDocument(id, title, body, language, day, url, fields);
    }

    /** The same document, from this address. */
    public SourceDocument url(String address) {
        return new SourceDocument(id, title, body, language, published, address, fields);
    }

    /**
     * The same document with these values in a keyword field, after those it already has there.
     *
     * @param name of the field; {@code id title body language published url} and the names of entity types are taken
     */
    public SourceDocument with(String name, String... values) {
        var all = new ArrayList<>(fields.getOrDefault(name, List.of()));
        Collections.addAll(all, values);
        var copy = new TreeMap<>(fields);
        copy.put(name, all);
        return new SourceDocument(id, title, body, language, published, url, copy);
    }
}
