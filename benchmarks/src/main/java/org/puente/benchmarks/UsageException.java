package org.puente.benchmarks;

/** A command line that says too little or something unknown; the message is one line with what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
