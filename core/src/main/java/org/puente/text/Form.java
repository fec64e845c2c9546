package org.puente.text;

/**
 * The forms under which a token is indexed at its position, the strongest first. Each has a namespace of its own in the
 * index: a term is the prefix and the form. No word starts with a slash, so namespaces never meet words or prefixes.
 */
public enum Form {
    /** The word as written, in small letters: the bare term. */
    WRITTEN(""),
    /** Without the accents of vowels, where that differs from the written word. */
    FOLDED("/f"),
    /** An acronym in capitals ({@code US} is not {@code us}). */
    ACRONYM("/A"),
    /** The English number form, in English passages. */
    NUMBER_EN("/e"),
    /** The Spanish number form, in Spanish passages. */
    NUMBER_ES("/s"),
    /** The weaker English form, of derivation. */
    DERIVED_EN("/d"),
    /** The weaker Spanish form, of gender and derivation. */
    DERIVED_ES("/g"),
    /** The key that spelling laws make of a word, by the language of its passage, see {@link CognateKey}. */
    COGNATE("/c");

    private final String prefix;

    Form(String prefix) {
        this.prefix = prefix;
    }

    /** The term of this form with this text. */
    public String term(String text) {
        return prefix.isEmpty() ? text : prefix + text;
    }
}
