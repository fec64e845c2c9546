package org.puente.gazetteer;

/** Small words inside names and between them. */
final class Links {
    private Links() {}

    /** A preposition that ties a name to the noun before it. */
    static boolean isOf(String folded) {
        return folded.equals("de") || folded.equals("del") || folded.equals("of");
    }

    /** A preposition or article that may stand between a noun and the name it is tied to. */
    static boolean isLink(String folded) {
        return switch (folded) {
            case "de", "del", "of", "la", "las", "el", "los", "the" -> true;
            default -> false;
        };
    }

    /** A conjunction between names of one rank. */
    static boolean isAnd(String folded) {
        return switch (folded) {
            case "y", "e", "o", "u", "and", "or" -> true;
            default -> false;
        };
    }

    /** A conjunction or article that may stand inside a name: {@code Health and Human Services}. */
    static boolean joins(String folded) {
        return folded.equals("y") || folded.equals("e") || folded.equals("and") || (isLink(folded) && !isOf(folded));
    }

    /** An article, preposition or conjunction that headlines in Title Case leave in small letters. */
    static boolean staysSmall(String folded) {
        return switch (folded) {
            case "a",
                    "an",
                    "the",
                    "of",
                    "in",
                    "on",
                    "at",
                    "to",
                    "for",
                    "and",
                    "or",
                    "but",
                    "by",
                    "with",
                    "from",
                    "as",
                    "into",
                    "over",
                    "vs",
                    "via",
                    "per",
                    "nor",
                    "al",
                    "de",
                    "del",
                    "el",
                    "la",
                    "las",
                    "lo",
                    "los",
                    "le",
                    "en",
                    "y",
                    "e",
                    "o",
                    "u",
                    "un",
                    "una",
                    "con",
                    "por",
                    "para",
                    "sin",
                    "sobre",
                    "que",
                    "su",
                    "sus",
                    "se" -> true;
            default -> false;
        };
    }
}
