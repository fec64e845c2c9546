package org.puente.cli;

import java.util.List;
import org.puente.Span;

/**
 * A text with its spans marked: in colour on a terminal, else {@code *query matches*} and {@code [mentions]}. Spans may
 * overlap and cross; those of one kind are marked as their union.
 */
final class Marks {
    private static final int QUERY = 1;
    private static final int ENTITY = 2;
    private static final String RESET = "\u001B[0m";
    private static final List<String> STYLES = List.of("", "\u001B[1;33m", "\u001B[36m", "\u001B[1;36m");

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;
    private final boolean oneLine;
    private int state;
    private boolean space;

    private Marks(boolean colour, boolean oneLine) {
        this.colour = colour;
        this.oneLine = oneLine;
    }

    /** On one line: every run of white space is one space. */
    static String line(String text, List<Span> spans, boolean colour) {
        return new Marks(colour, true).mark(text, spans);
    }

    /** With the line ends of the text. */
    static String lines(String text, List<Span> spans, boolean colour) {
        return new Marks(colour, false).mark(text, spans);
    }

    private String mark(String text, List<Span> spans) {
        var states = states(text.length(), spans);
        for (int i = 0; i < text.length(); i++) {
            turnOff(states[i]);
            append(text.charAt(i), states[i]);
        }
        turnOff(0);
        return out.toString();
    }

    private static byte[] states(int length, List<Span> spans) {
        var states = new byte[length];
        for (Span span : spans) {
            int kind =
                    switch (span.kind()) {
                        case QUERY -> QUERY;
                        case ENTITY -> ENTITY;
                    };
            for (int i = Math.max(0, span.start()); i < Math.min(length, span.end()); i++) {
                states[i] |= (byte) kind;
            }
        }
        return states;
    }

    private void append(char c, int next) {
        if (oneLine && (Character.isWhitespace(c) || Character.isISOControl(c))) {
            space = !out.isEmpty();
        } else if (!Plain.isHidden(c)) {
            if (space) {
                out.append(' ');
                space = false;
            }
            turnOn(next);
            out.append(c);
        }
    }

    /** Ends what does not go on, before any white space that follows. */
    private void turnOff(int next) {
        int ending = state & ~next;
        if (ending == 0) {
            return;
        }
        state &= next;
        if (colour) {
            out.append(RESET).append(STYLES.get(state));
        } else {
            out.append((ending & ENTITY) == 0 ? "" : "]").append((ending & QUERY) == 0 ? "" : "*");
        }
    }

    /** Starts what is new, after any white space before it. */
    private void turnOn(int next) {
        int starting = next & ~state;
        if (starting == 0) {
            return;
        }
        state |= next;
        if (colour) {
            out.append(RESET).append(STYLES.get(state));
        } else {
            out.append((starting & QUERY) == 0 ? "" : "*").append((starting & ENTITY) == 0 ? "" : "[");
        }
    }
}
