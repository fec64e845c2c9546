package org.puente.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.puente.SourceDocument;

/** A hash of all that a user gave of a document: equal hashes mean nothing to index again. */
final class DocumentHash {
    private DocumentHash() {}

    static long of(SourceDocument document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(document.id(), digest);
            add(document.title(), digest);
            add(document.body(), digest);
            add(document.language() == null ? null : document.language().code(), digest);
            add(document.published() == null ? null : document.published().toString(), digest);
            add(document.url(), digest);
            document.fields().forEach((name, values) -> {
                add(name, digest);
                values.forEach(value -> add(value, digest));
                add(null, digest);
            });
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Parts are ended by a byte that UTF-8 never has, so that none runs into the next. */
    private static void add(@Nullable String part, MessageDigest digest) {
        if (part != null) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) (part == null ? 0xfe : 0xff));
    }
}
