package org.puente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.SearchIndex;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;
import org.puente.embedded.Tagger;

/** What the commands ask for; a seam, so that tests can stand in for the engine. */
interface Engine {
    /** The engine on a local folder. */
    Engine EMBEDDED = new Engine() {
        @Override
        public SearchIndex open(Path folder, @Nullable Gazetteer gazetteer) {
            var options = IndexOptions.defaults();
            return EmbeddedIndex.open(folder, gazetteer == null ? options : options.gazetteer(gazetteer));
        }

        @Override
        public Function<SourceDocument, List<Mention>> tagger(Gazetteer gazetteer) {
            return Tagger.of(gazetteer)::tag;
        }
    };

    /** Opens the index in a folder, or a new one; with {@code null}, by its own gazetteer. */
    SearchIndex open(Path folder, @Nullable Gazetteer gazetteer);

    /** Finds the mentions in documents. */
    Function<SourceDocument, List<Mention>> tagger(Gazetteer gazetteer);
}
