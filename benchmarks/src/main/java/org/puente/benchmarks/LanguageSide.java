package org.puente.benchmarks;

import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.List;
import org.puente.Language;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** Someone who says the language of texts, each by itself: English, Spanish or other. */
interface LanguageSide {
    String name();

    /** The language of each text, in order. */
    List<Language> languages(List<String> texts);

    /** Puente's, as an index shows them. */
    static LanguageSide puente() {
        return new LanguageSide() {
            @Override
            public String name() {
                return "Puente";
            }

            @Override
            public List<Language> languages(List<String> texts) {
                try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
                    index.update(changes -> {
                        for (int i = 0; i < texts.size(); i++) {
                            changes.put(SourceDocument.of(Integer.toString(i), "", texts.get(i)));
                        }
                    });
                    var languages = new ArrayList<Language>();
                    try (var snapshot = index.snapshot()) {
                        for (int i = 0; i < texts.size(); i++) {
                            languages.add(snapshot.document(Integer.toString(i))
                                    .orElseThrow()
                                    .language());
                        }
                    }
                    return languages;
                }
            }
        };
    }

    /**
     * Lingua's (P. M. Stahl, github.com/pemistahl/lingua), which knows n-grams of one letter to five, restricted to the
     * languages Puente has evidence of; it has no Galician, Asturian or Nahuatl.
     *
     * @param accurate all n-grams; else those of three letters only
     */
    static LanguageSide lingua(boolean accurate) {
        var builder = LanguageDetectorBuilder.fromLanguages(
                com.github.pemistahl.lingua.api.Language.ENGLISH,
                com.github.pemistahl.lingua.api.Language.SPANISH,
                com.github.pemistahl.lingua.api.Language.PORTUGUESE,
                com.github.pemistahl.lingua.api.Language.CATALAN,
                com.github.pemistahl.lingua.api.Language.FRENCH,
                com.github.pemistahl.lingua.api.Language.ITALIAN,
                com.github.pemistahl.lingua.api.Language.GERMAN,
                com.github.pemistahl.lingua.api.Language.DUTCH,
                com.github.pemistahl.lingua.api.Language.BASQUE);
        builder.withPreloadedLanguageModels();
        if (!accurate) {
            builder.withLowAccuracyMode();
        }
        LanguageDetector detector = builder.build();
        return new LanguageSide() {
            @Override
            public String name() {
                return accurate ? "Lingua" : "Lingua, low accuracy";
            }

            @Override
            public List<Language> languages(List<String> texts) {
                return texts.stream()
                        .map(detector::detectLanguageOf)
                        .map(found -> switch (found) {
                            case ENGLISH -> Language.ENGLISH;
                            case SPANISH -> Language.SPANISH;
                            default -> Language.OTHER;
                        })
                        .toList();
            }
        };
    }
}
