package org.puente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.SourceDocument;

/** A document in the making, from named values as JSON Lines, CSV and front matter give them. */
final class Draft {
    private @Nullable String id;
    private @Nullable String body;
    private String title = "";
    private @Nullable Language language;
    private boolean detect;
    private @Nullable String published;
    private @Nullable String url;
    private final Map<String, List<String>> fields = new TreeMap<>();

    /** A text of the document: {@code id title body language published url}, else a keyword field. */
    void text(String name, String value) throws BadInput {
        checkLetters(name, value);
        switch (name) {
            case "id" -> id = value;
            case "title" -> title = value;
            case "body" -> body = value;
            case "language" -> language(value);
            case "published" -> published = IsoDates.check(value);
            case "url" -> url = value.isEmpty() ? null : value;
            default -> values(name, List.of(value));
        }
    }

    /** The values of a keyword field. */
    void values(String name, List<String> values) throws BadInput {
        if (isText(name)) {
            throw new BadInput(name + " is a list", "give " + name + " one text");
        }
        if (name.isEmpty()) {
            throw new BadInput("a field has no name", "name it or remove it");
        }
        for (String value : values) {
            checkLetters(name, value);
        }
        fields.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values);
    }

    /** Whether the name is of one of the texts every document may have, and not of a keyword field. */
    static boolean isText(String name) {
        return switch (name) {
            case "id", "title", "body", "language", "published", "url" -> true;
            default -> false;
        };
    }

    private void language(String code) throws BadInput {
        detect = code.equals("auto");
        if (detect || code.isEmpty()) {
            return;
        }
        try {
            language = Language.of(code);
        } catch (RequestException e) {
            throw new BadInput("unknown language \"" + code + "\"", "use en, es, other or auto");
        }
    }

    /** Half a surrogate pair cannot be stored as it is. */
    private static void checkLetters(String name, String value) throws BadInput {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!pair) {
                    throw new BadInput(
                            String.format("%s holds half a character (\\u%04x)", name, (int) c),
                            "write both halves or remove it");
                }
                i++;
            }
        }
    }

    /**
     * The document.
     *
     * @param fixed the language of documents that name none, or {@code null} to have it detected
     */
    SourceDocument document(@Nullable Language fixed) throws BadInput {
        if (id == null) {
            throw new BadInput("no id", "give the document an id");
        }
        if (id.isBlank()) {
            throw new BadInput("an empty id", "give the document an id");
        }
        if (body == null) {
            throw new BadInput("no body", "give the document a body; it may be empty");
        }
        return new SourceDocument(
                id, title, body, language == null && !detect ? fixed : language, IsoDates.day(published), url, fields);
    }
}
