package org.puente.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.puente.Gazetteer;
import org.puente.SourceDocument;

/**
 * The gold as marked texts, a file for each document: the title, an empty line, the body and a line end. The folders are
 * those of the corpus; {@code .marked} is added to the names.
 */
final class GoldTexts {
    private static final String BETWEEN = "\n\n";

    private final List<SourceDocument> documents;
    private final Gazetteer gazetteer;

    GoldTexts(BundledCorpus corpus) {
        documents = corpus.documents();
        gazetteer = corpus.gazetteer();
    }

    void write(List<GoldMention> gold, Path folder) throws IOException {
        for (SourceDocument document : documents) {
            var file = file(document, folder);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    marked(document, "title", document.title(), gold)
                            + BETWEEN
                            + marked(document, "body", document.body(), gold)
                            + "\n");
        }
    }

    /**
     * The mentions marked in the files of a folder, by document, title first, in order.
     *
     * @throws IllegalArgumentException if a text is not the corpus's, a mark is not whole or an entity is unknown
     */
    List<GoldMention> read(Path folder) throws IOException {
        var gold = new ArrayList<GoldMention>();
        for (SourceDocument document : documents) {
            var marked = Files.readString(file(document, folder));
            int title = marked.indexOf(BETWEEN);
            if (title < 0 || !marked.endsWith("\n")) {
                throw wrong(document, "no title, empty line and body; export it again");
            }
            int body = title + BETWEEN.length();
            collect(document, "title", document.title(), marked.substring(0, title), gold);
            collect(document, "body", document.body(), marked.substring(body, marked.length() - 1), gold);
        }
        return gold;
    }

    private static String marked(SourceDocument document, String field, String text, List<GoldMention> gold) {
        var marks = gold.stream()
                .filter(mention -> mention.document().equals(document.id())
                        && mention.field().equals(field))
                .sorted(Comparator.comparingInt(GoldMention::start))
                .map(mention -> new MarkedText.Mark(mention.start(), mention.end(), mention.entity()))
                .toList();
        try {
            return new MarkedText(text, marks).marked();
        } catch (IllegalArgumentException e) {
            throw wrong(document, field + ": " + e.getMessage());
        }
    }

    private void collect(SourceDocument document, String field, String text, String marked, List<GoldMention> gold) {
        MarkedText read;
        try {
            read = MarkedText.parse(marked);
        } catch (IllegalArgumentException e) {
            throw wrong(document, field + ", " + e.getMessage());
        }
        if (!read.text().equals(text)) {
            throw wrong(document, field + " is not the text of the corpus; change only marks, or export it again");
        }
        for (MarkedText.Mark mark : read.marks()) {
            var entity = gazetteer
                    .entity(mark.entity())
                    .orElseThrow(() -> wrong(document, "no entity " + mark.entity() + "; add it to gazetteer.jsonl"));
            gold.add(new GoldMention(
                    document.id(),
                    field,
                    mark.start(),
                    mark.end(),
                    entity.id(),
                    entity.type(),
                    text.substring(mark.start(), mark.end())));
        }
    }

    private static Path file(SourceDocument document, Path folder) {
        return folder.resolve(document.id() + ".marked");
    }

    private static IllegalArgumentException wrong(SourceDocument document, String problem) {
        return new IllegalArgumentException(document.id() + ": " + problem);
    }
}
