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
}
