package org.puente.text;

import java.util.Set;

/** The names of the fields of the index, shared by all who write or read it. */
public final class Fields {
    private Fields() {}

    /** The document's id: a keyword. */
    public static final String ID = "id";
    /** The title: stored, and its tokens in all their forms. */
    public static final String TITLE = "title";
    /** The text: stored, and its tokens in all their forms. */
    public static final String BODY = "body";
    /** Entities, a keyword of {@link #entityTerm}: filters, facets and analytics. */
    public static final String ENTITY = "entity";
    /** Entities that a document has only because the corpus decided so: a keyword of {@link #entityTerm}. */
    public static final String DECIDED = "entity.decided";
    /** Marks the documents that leave open which of several entities a mention stands for: the term {@link #YES}. */
    public static final String OPEN = "open";
    /** The one term of a field that only marks documents. */
    public static final String YES = "1";
    /** Binary: passages, sentence and paragraph ends, mentions. */
    public static final String MARKS = "marks";
    /** Binary: a {@link Sketch} of the runs of words of the body; none for bodies too short for one. */
    public static final String SKETCH = "sketch";
    /** The document's language: a keyword. */
    public static final String LANGUAGE = "language";
    /** The day of publication, days since 1970-01-01. */
    public static final String PUBLISHED = "published";
    /** The address: stored only. */
    public static final String URL = "url";
    /** A hash of all that the user gave: tells unchanged documents, adds up to the corpus fingerprint. */
    public static final String HASH = "hash";
    /** The number of the update that put the document: they grow from update to update of an index. */
    public static final String ADDED = "added";
    /** Tokens of the title. */
    public static final String TITLE_TOKENS = "title.tokens";
    /** Tokens of the body. */
    public static final String BODY_TOKENS = "body.tokens";
    /** UTF-16 code units of title and body. */
    public static final String CHARACTERS = "characters";
    /** Mentions of entities. */
    public static final String MENTIONS = "mentions";

    private static final String KEYWORD_PREFIX = "f:";
    private static final char KIND = '\u001e';
    private static final char TYPE_END = '\u001f';
    private static final Set<String> TAKEN = Set.of("id", "title", "body", "language", "published", "url", "entity");

    /** Whether a name may not be that of a keyword field or an entity type. */
    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    /** The field of entity ids at the positions of their mentions in a text field. */
    public static String mentionsOf(String textField) {
        return textField + ".entity";
    }

    /** The binary field that turns the token positions of a text field into offsets. */
    public static String placesOf(String textField) {
        return textField + ".places";
    }

    /** The field of a keyword field the user named. */
    public static String keyword(String name) {
        return KEYWORD_PREFIX + name;
    }

    /** The user's name of a keyword field, or {@code null} if the field is no keyword field. */
    public static @org.jspecify.annotations.Nullable String keywordName(String field) {
        return field.startsWith(KEYWORD_PREFIX) ? field.substring(KEYWORD_PREFIX.length()) : null;
    }

    /**
     * An entity in {@link #ENTITY}: its type, then its id. The slash between a type and its kinds is written as a control
     * character, so that a type's entities and those of its kinds lie side by side, and no other type's between them.
     */
    public static String entityTerm(String type, String id) {
        return type.replace('/', KIND) + TYPE_END + id;
    }

    /** Where the terms of a type's entities start, those of its kinds left out. */
    public static String typeStart(String type) {
        return type.replace('/', KIND) + TYPE_END;
    }

    /** Where the terms of a type's entities start, with those of its kinds. */
    public static String kindsStart(String type) {
        return type.replace('/', KIND) + KIND;
    }

    /** What comes after the terms of a type's entities and those of its kinds. */
    public static String typeEnd(String type) {
        return type.replace('/', KIND) + (char) (TYPE_END + 1);
    }

    /** The id in an entity's term. */
    public static String idOf(String entityTerm) {
        return entityTerm.substring(entityTerm.indexOf(TYPE_END) + 1);
    }
}
