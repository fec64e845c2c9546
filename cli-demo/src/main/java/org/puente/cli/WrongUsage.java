package org.puente.cli;

/** Arguments that the parser takes but the command cannot: exit status 2, with a hint at the help. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
