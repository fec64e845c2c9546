package org.puente.search;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.puente.RequestException;
import org.puente.index.Commit;
import org.puente.index.Manifest;

/** The name of a commit: identity of the index, number of the newest update that put documents, generation. */
final class SnapshotState {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})-([0-9a-f]{16})-([0-9a-f]{16})");

    private static final String NO_IDENTITY = "0".repeat(16);

    private SnapshotState() {}

    static String of(Commit commit) {
        var hex = HexFormat.of();
        Manifest manifest = commit.manifest();
        return manifest.index() + "-" + hex.toHexDigits(manifest.updated()) + "-"
                + hex.toHexDigits(commit.generation());
    }

    /**
     * The number of the newest update in a state of the index.
     *
     * @throws RequestException if it is no state, one of another index, or one later than the commit
     */
    static long updateOf(String state, Commit commit) {
        var parts = FORM.matcher(state);
        if (!parts.matches()) {
            throw new RequestException("no state of an index: " + state + "; give what a snapshot's state() said");
        }
        long update = Long.parseUnsignedLong(parts.group(2), 16);
        // An index that held no document at the end of an update has no identity yet: all that came later is new.
        boolean ofNone = update == 0 || parts.group(1).equals(NO_IDENTITY);
        if (!ofNone && !parts.group(1).equals(commit.manifest().index())) {
            throw new RequestException("the state is of another index; begin again without it");
        }
        if (update > commit.manifest().updated()) {
            throw new RequestException(
                    "the state is later than this index, which is an older copy; begin again without it");
        }
        return update;
    }
}
