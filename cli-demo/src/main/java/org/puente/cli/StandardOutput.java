package org.puente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output of the process that says when it fails: {@link java.io.PrintStream} forgets what an {@link IOException}
 * was, and a reader that has seen enough ({@code | head}) is no error, while a full disk is.
 */
final class StandardOutput extends OutputStream {
    private static final int BUFFER = 1 << 14;

    private final OutputStream to;
    private final byte[] buffer = new byte[BUFFER];
    private int held;

    StandardOutput(FileDescriptor descriptor) {
        this.to = new FileOutputStream(descriptor);
    }

    /** Thrown when the output cannot be written. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(IOException cause) {
            super("cannot write the output: " + cause.getMessage() + "; free some space or write elsewhere", cause);
        }

        /** Whether the reader has gone, which is its right. */
        boolean readerGone() {
            var message = getCause() == null ? null : getCause().getMessage();
            return message != null && message.contains("pipe");
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (length > BUFFER - held) {
            flush();
        }
        if (length > BUFFER) {
            send(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, held, length);
            held += length;
        }
    }

    @Override
    public void flush() {
        int length = held;
        held = 0;
        send(buffer, 0, length);
    }

    private void send(byte[] bytes, int from, int length) {
        try {
            to.write(bytes, from, length);
        } catch (IOException e) {
            throw new Failed(e);
        }
    }
}
