package org.puente.cli;

/** A command that failed for a reason of its own; the message is one line: what, where, what to do. Exit status 1. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
