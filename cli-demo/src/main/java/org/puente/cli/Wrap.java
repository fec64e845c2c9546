package org.puente.cli;

/** Breaks a line into lines of a width, at spaces; colours have no width. */
final class Wrap {
    private Wrap() {}

    /** The text in lines of at most this width where its words allow, each after the indent, each with a line end. */
    static String lines(String text, String indent, int width) {
        var lines = new StringBuilder();
        int room = Math.max(1, width - Columns.of(indent));
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = Columns.of(word);
            if (used > 0 && used + 1 + length > room) {
                lines.append('\n');
                used = 0;
            }
            lines.append(used == 0 ? indent : " ").append(word);
            used += used == 0 ? length : length + 1;
        }
        return lines.append('\n').toString();
    }
}
