package org.puente.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.puente.corpus.BundledCorpus;

/**
 * What the commands of one run share.
 *
 * @param terminal where they read and write
 * @param engine that they ask
 * @param cache the folder for the index of the bundled corpus
 * @param corpus opens the bundled corpus
 */
record Session(Terminal terminal, Engine engine, Path cache, Supplier<BundledCorpus> corpus) {
    /** The session of this process. */
    static Session standard() {
        return new Session(Terminal.standard(), Engine.EMBEDDED, userCache(), BundledCorpus::open);
    }

    /** {@code $XDG_CACHE_HOME}, else {@code ~/.cache}, and in it {@code puente}. A relative one is no place: ignored. */
    private static Path userCache() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg != null && Path.of(xdg).isAbsolute()
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("puente");
    }
}
