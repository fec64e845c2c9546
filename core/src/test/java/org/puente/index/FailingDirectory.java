package org.puente.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk in memory that is full after a number of writes, until there is room again. */
final class FailingDirectory extends FilterDirectory {
    private int left = Integer.MAX_VALUE;
    private boolean failed;

    FailingDirectory() {
        super(new ByteBuffersDirectory());
    }

    /** Lets so many writes succeed. */
    synchronized void failAfter(int writes) {
        left = writes;
        failed = false;
    }

    synchronized boolean hasFailed() {
        return failed;
    }

    private synchronized void write() throws IOException {
        if (left == 0) {
            failed = true;
            throw new IOException("No space left on device");
        }
        left--;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        write();
        return output(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        write();
        return output(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput output(IndexOutput out) {
        return new FilterIndexOutput("failing " + out.getName(), out.getName(), out) {
            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                write();
                super.writeBytes(bytes, offset, length);
            }
        };
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        write();
        super.sync(names);
    }

    @Override
    public void syncMetaData() throws IOException {
        write();
        super.syncMetaData();
    }

    @Override
    public void rename(String from, String to) throws IOException {
        write();
        super.rename(from, to);
    }
}
