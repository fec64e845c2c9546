package org.puente.cli;

import java.util.ArrayList;
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
    private final ArrayList<Integer> open = new ArrayList<>();
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
            append(text.charAt(i), states, i);
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

    private void append(char c, byte[] states, int i) {
        if (oneLine && (Character.isWhitespace(c) || Character.isISOControl(c))) {
            space = !out.isEmpty();
        } else if (!Plain.isHidden(c)) {
            if (space) {
                out.append(' ');
                space = false;
            }
            turnOn(states, i);
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
            return;
        }
        // What was opened last is closed first.
        for (int kind : open.reversed()) {
            if ((ending & kind) != 0) {
                out.append(kind == ENTITY ? ']' : '*');
            }
        }
        open.removeIf(kind -> (ending & kind) != 0);
    }

    /** Starts what is new, after any white space before it; what goes on for longer is opened first. */
    private void turnOn(byte[] states, int at) {
        int starting = states[at] & ~state;
        if (starting == 0) {
            return;
        }
        state |= states[at];
        if (colour) {
            out.append(RESET).append(STYLES.get(state));
            return;
        }
        boolean mentionOutside = end(ENTITY, states, at) > end(QUERY, states, at);
        for (int kind : mentionOutside ? List.of(ENTITY, QUERY) : List.of(QUERY, ENTITY)) {
            if ((starting & kind) != 0) {
                out.append(kind == ENTITY ? '[' : '*');
                open.add(kind);
            }
        }
    }

    private static int end(int kind, byte[] states, int from) {
        int end = from;
        while (end < states.length && (states[end] & kind) != 0) {
            end++;
        }
        return end;
    }
}
