package org.puente.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes every read took. Standard input stays open when it is closed. */
final class CountingInput extends FilterInputStream {
    private final boolean keepOpen;
    private final LongConsumer more;

    CountingInput(InputStream in, boolean keepOpen, LongConsumer more) {
        super(in);
        this.keepOpen = keepOpen;
        this.more = more;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            more.accept(1);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            more.accept(read);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (!keepOpen) {
            super.close();
        }
    }
}
