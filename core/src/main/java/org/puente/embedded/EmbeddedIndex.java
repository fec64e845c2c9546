package org.puente.embedded;

import java.nio.file.Path;
import org.puente.Gazetteer;
import org.puente.SearchIndex;
import org.puente.index.IndexStore;

/** Opens indexes on a local folder or in memory. */
public final class EmbeddedIndex {
    private EmbeddedIndex() {}

    /**
     * Opens the index in this folder with its own gazetteer, or makes a new one without entities if the folder does not
     * exist or is empty. Takes no lock and writes nothing before the first update.
     *
     * @throws org.puente.IndexFormatException if the folder holds something else, or an index of another format
     * @throws org.puente.IndexStorageException if it cannot be read
     */
    public static SearchIndex open(Path folder) {
        return open(folder, IndexOptions.defaults());
    }

    /**
     * Opens the index in this folder, or makes a new one, with this gazetteer. A {@link SearchIndex#retag} of another
     * process does not disturb an index that is open: it goes on with the new gazetteer.
     *
     * @throws org.puente.IndexFormatException as above, and if the index was tagged with another gazetteer: open it
     *     without one and {@link SearchIndex#retag} it
     * @throws org.puente.IndexStorageException if it cannot be read
     */
    public static SearchIndex open(Path folder, Gazetteer gazetteer) {
        return open(folder, IndexOptions.defaults().gazetteer(gazetteer));
    }

    /**
     * Opens the index in this folder, or makes a new one, with these options.
     *
     * @throws org.puente.IndexFormatException as above, and if the index was tagged with another gazetteer
     * @throws org.puente.IndexStorageException if it cannot be read
     */
    public static SearchIndex open(Path folder, IndexOptions options) {
        return new LocalIndex(IndexStore.open(
                folder, options.gazetteer(), options.maxCharacters(), options.writerMegabytes(), options.threads()));
    }

    /** A new index in memory, gone when closed: for tests and notebooks. */
    public static SearchIndex inMemory(IndexOptions options) {
        return new LocalIndex(IndexStore.open(
                null, options.gazetteer(), options.maxCharacters(), options.writerMegabytes(), options.threads()));
    }
}
