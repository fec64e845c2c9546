package org.puente;

import java.util.Locale;

/** How strictly a text must agree with an alias. Without one, the shape of the alias decides. */
public enum MatchPolicy {
    /** Letter by letter, case and accents included. */
    EXACT,
    /** One capitalized word, such as {@code Sheinbaum}: the word in the text is capitalized too. */
    NAME,
    /** Capitals, such as {@code CJNG} or {@code T-MEC}: upper case in the text; dots, hyphens and spaces do not matter. */
    ACRONYM,
    /**
     * Several words, or one in small letters: accents, hyphens and case do not matter, but a name with capitals needs one in
     * the text too. One everyday noun ({@code fish}) of a type whose names mostly have capitals counts only where the text
     * capitalizes it by choice, unless the alias names this policy itself.
     */
    PHRASE;

    /** The name as gazetteer files and {@code --explain} write it, such as {@code acronym}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The policy with this code.
     *
     * @throws GazetteerException if there is none
     */
    public static MatchPolicy of(String code) {
        for (MatchPolicy policy : values()) {
            if (policy.code().equals(code)) {
                return policy;
            }
        }
        throw new GazetteerException("unknown match policy: " + code + "; use exact, name, acronym or phrase");
    }
}
