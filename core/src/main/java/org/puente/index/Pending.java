package org.puente.index;

import org.jspecify.annotations.Nullable;

/**
 * What an update has done to ids so far: the hash of the document put last, or that it was deleted. Sixteen bytes an id,
 * half the table empty, so that a million changes fit in a small heap. An id is kept as 64 bits of hash: only the counts
 * of an update depend on it, and two of a million ids agree once in tens of millions of updates.
 */
final class Pending {
    /** Stands for a free place; an id whose hash it is takes the next number. */
    private static final long FREE = 0;
    /** Stands for a deleted document; a document whose hash it is takes the next number. */
    private static final long GONE = 0;

    private long[] ids = new long[16];
    private long[] documents = new long[16];
    private int size;

    /** Whether this update changed an id. */
    boolean has(String id) {
        return ids[place(hash(id))] != FREE;
    }

    /** The hash of the document that an id has now, or {@code null} if it was deleted. Only for an id that was changed. */
    @Nullable
    Long document(String id) {
        long document = documents[place(hash(id))];
        return document == GONE ? null : document;
    }

    void put(String id, long document) {
        set(hash(id), document == GONE ? 1 : document);
    }

    void delete(String id) {
        set(hash(id), GONE);
    }

    private void set(long id, long document) {
        int place = place(id);
        if (ids[place] == FREE) {
            size++;
        }
        ids[place] = id;
        documents[place] = document;
        if (size * 2 > ids.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldDocuments = documents;
        ids = new long[oldIds.length * 2];
        documents = new long[ids.length];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != FREE) {
                int place = place(oldIds[i]);
                ids[place] = oldIds[i];
                documents[place] = oldDocuments[i];
            }
        }
    }

    /** Where an id stands, or the free place where it belongs. */
    private int place(long id) {
        int place = (int) id & (ids.length - 1);
        while (ids[place] != FREE && ids[place] != id) {
            place = (place + 1) & (ids.length - 1);
        }
        return place;
    }

    /** FNV-1a over the characters, its bits mixed at the end as MurmurHash3 does. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == FREE ? 1 : hash;
    }
}
