package org.puente;

/** The language of a passage or of a document. */
public enum Language {
    /** English, code {@code en}. */
    ENGLISH("en"),
    /** Spanish, code {@code es}. */
    SPANISH("es"),
    /** Any other language, or a text too short or too odd to tell; code {@code other}. */
    OTHER("other");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** {@code en}, {@code es} or {@code other}, as files, JSON and the command line write it. */
    public String code() {
        return code;
    }

    /**
     * The language with this code.
     *
     * @throws RequestException if the code is none of {@code en}, {@code es}, {@code other}
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new RequestException("unknown language: " + code + "; use en, es or other");
    }
}
