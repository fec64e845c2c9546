package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/** How well the tagger finds what readers marked, with each error, in {@code golden/tagging.txt}. */
class TaggingTest {
    @Test
    void theTaggerFindsWhatReadersMarked() {
        try (var corpus = BundledCorpus.open()) {
            var score = new TaggingScore(corpus.documents(), corpus.gold(), found(corpus));

            assertThat(score.f1()).isGreaterThanOrEqualTo(.97);
            GoldenFiles.check(GoldenFiles.file("tagging.txt"), score.report());
        }
    }

    private static List<GoldMention> found(BundledCorpus corpus) {
        var tagger = Tagger.of(corpus.gazetteer());
        var found = new ArrayList<GoldMention>();
        for (SourceDocument document : corpus.documents()) {
            for (Mention mention : tagger.tag(document)) {
                var entity = mention.entity();
                if (entity != null) {
                    var text = mention.field().equals("title") ? document.title() : document.body();
                    found.add(new GoldMention(
                            document.id(),
                            mention.field(),
                            mention.start(),
                            mention.end(),
                            entity,
                            mention.type(),
                            text.substring(mention.start(), mention.end())));
                }
            }
        }
        return found;
    }
}
