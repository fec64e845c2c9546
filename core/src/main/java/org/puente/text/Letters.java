package org.puente.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folding of spellings: the one place that says which letters are the same. */
public final class Letters {
    private Letters() {}

    /** Hyphens that join the parts of an acronym: the keyboard's, Unicode's, the unbreakable, figure and en dash, minus. */
    static boolean isHyphen(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212;
    }

    /** Apostrophes, and what keyboards put in their place. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == 0xB4;
    }

    /** Characters without width inside a word: soft hyphen, joiners, byte order mark. */
    static boolean isInvisible(int c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
    }

    /** White space of any kind, and what has no width. */
    static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x80
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || isInvisible(c)));
    }

    /** Letters, digits and the marks on them. */
    static boolean isWordPart(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** NFC and small letters, for English and Spanish alike. */
    public static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Small letters in NFC without the accents of letters; {@code ñ} is a letter and stays. */
    public static String fold(String lower) {
        int i = 0;
        while (i < lower.length() && lower.charAt(i) < 128) {
            i++;
        }
        if (i == lower.length()) {
            return lower;
        }
        var folded = new StringBuilder(lower.length());
        for (i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'á', 'à', 'â', 'ä', 'ã', 'å' -> folded.append('a');
                case 'é', 'è', 'ê', 'ë' -> folded.append('e');
                case 'í', 'ì', 'î', 'ï' -> folded.append('i');
                case 'ó', 'ò', 'ô', 'ö', 'õ', 'ø' -> folded.append('o');
                case 'ú', 'ù', 'û', 'ü' -> folded.append('u');
                case 'ç' -> folded.append('c');
                case 'ñ' -> folded.append('ñ');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                case 'ı' -> folded.append('i');
                default -> foldOther(c, folded);
            }
        }
        return folded.toString();
    }

    /** Takes the marks off a Latin letter; letters of other scripts stay whole. */
    private static void foldOther(char c, StringBuilder folded) {
        if (c < 128 || Character.isSurrogate(c)) {
            folded.append(c);
            return;
        }
        if (c >= 0x300 && c <= 0x36F) {
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        folded.append(parts.charAt(0) < 128 ? parts.charAt(0) : c);
    }
}
