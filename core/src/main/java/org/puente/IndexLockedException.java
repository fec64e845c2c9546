package org.puente;

/** Another writer holds the index. Searching is not affected; try the update again when the holder is done. */
public final class IndexLockedException extends PuenteException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    /** An exception whose message names the folder and the holder (process and host, as the lock file says). */
    public IndexLockedException(String folder, String holder) {
        super(
                "index is locked by another writer: " + folder + " (" + holder
                        + "); wait until it is done or end that process",
                null);
        this.holder = holder;
    }

    /** Who holds the lock, for people: process id and host, or a word that it is not known. */
    public String holder() {
        return holder;
    }
}
