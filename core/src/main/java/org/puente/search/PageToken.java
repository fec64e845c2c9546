package org.puente.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.index.Manifest;

/**
 * Where a page ended: the index, the commit and the request it was asked of, how its words were matched, and the last
 * hit's sort value and id. Written as Base64 with a checksum.
 *
 * @param index identity of the index
 * @param commit identity of the commit
 * @param request identity of the request, without what may change from page to page
 * @param stage how the words were matched
 * @param sortValue the bits of the score, or the day
 * @param id of the last hit
 */
record PageToken(long index, long commit, int request, Stage stage, long sortValue, String id) {
    private static final int FIXED = 8 + 8 + 4 + 1 + 8;

    static long commitOf(long generation, Manifest manifest) {
        return 31 * generation + manifest.totals().corpus();
    }

    static long indexOf(Manifest manifest) {
        return Long.parseUnsignedLong(manifest.index(), 16);
    }

    /** What two pages of one answer have in common. */
    static int requestOf(SearchRequest request) {
        return (request.query()
                        + '\0'
                        + request.match()
                        + '\0'
                        + request.filters()
                        + '\0'
                        + request.sort()
                        + '\0'
                        + request.strict()
                        + '\0'
                        + request.bridge()
                        + '\0'
                        + request.ranking()
                        + '\0'
                        + request.lexicon()
                        + '\0'
                        + request.collapsing())
                .hashCode();
    }

    String encode() {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(FIXED + utf8.length + 4);
        bytes.putLong(index)
                .putLong(commit)
                .putInt(request)
                .put((byte) stage.ordinal())
                .putLong(sortValue)
                .put(utf8);
        bytes.putInt(checksum(bytes.array(), FIXED + utf8.length));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads a token for an index and a request.
     *
     * @throws RequestException if it is no token, or one of another index or request
     */
    static PageToken decode(String token, Manifest manifest, SearchRequest asked) {
        PageToken read;
        try {
            byte[] all = Base64.getUrlDecoder().decode(token);
            var bytes = ByteBuffer.wrap(all);
            long index = bytes.getLong();
            long commit = bytes.getLong();
            int request = bytes.getInt();
            int stage = bytes.get();
            long sortValue = bytes.getLong();
            int length = all.length - FIXED - 4;
            if (length < 0 || stage < 0 || stage >= Stage.values().length) {
                throw bad();
            }
            var id = new String(all, FIXED, length, StandardCharsets.UTF_8);
            if (ByteBuffer.wrap(all, FIXED + length, 4).getInt() != checksum(all, FIXED + length)) {
                throw bad();
            }
            read = new PageToken(index, commit, request, Stage.values()[stage], sortValue, id);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw bad();
        }
        if (read.index != indexOf(manifest)) {
            throw new RequestException("page token is of another index; start again without it");
        }
        if (read.request != requestOf(asked)) {
            throw new RequestException(
                    "page token is of another request; keep query, filters and sort, or start again");
        }
        return read;
    }

    private static RequestException bad() {
        return new RequestException("page token is damaged; start again without it");
    }

    private static int checksum(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
