package org.puente.query;

/** Patterns over whole words: {@code ?} stands for one character, {@code *} for any number. */
final class Glob {
    private Glob() {}

    /** The letters before the first wildcard. */
    static String start(String pattern) {
        int end = 0;
        while (end < pattern.length() && !isWild(pattern.charAt(end))) {
            end++;
        }
        return pattern.substring(0, end);
    }

    /** Whether a word is as the pattern says; the time is at most the product of their lengths. */
    static boolean matches(String pattern, String word) {
        int p = 0;
        int w = 0;
        int star = -1;
        int retry = 0;
        while (w < word.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = w;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == word.charAt(w))) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean isWild(char c) {
        return c == '*' || c == '?';
    }
}
