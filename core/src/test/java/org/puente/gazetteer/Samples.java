package org.puente.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/** The gazetteer of the tests, and texts read as the index reads them. */
final class Samples {
    private static final Pattern OPTION = Pattern.compile("\\{(\\w+)=([^}]*)}");

    private Samples() {}

    static Gazetteer gazetteer() {
        var entities = new ArrayList<Entity>();
        for (String line : lines("gazetteer.txt")) {
            String[] parts = line.split(" *\\| *", -1);
            var entity = Entity.of(parts[0], parts[1], parts[2]);
            if (!parts[3].isEmpty()) {
                entity = entity.named(Language.SPANISH, parts[3]);
            }
            for (String alias : parts.length > 4 ? parts[4].split("; *", -1) : new String[0]) {
                entity = alias.isBlank() ? entity : entity.with(alias(alias));
            }
            entities.add(entity);
        }
        return Gazetteer.of(entities);
    }

    private static Alias alias(String text) {
        var alias = Alias.of(OPTION.matcher(text).replaceAll("").strip());
        var option = OPTION.matcher(text);
        while (option.find()) {
            String value = option.group(2);
            var list = List.of(value.split(",", -1));
            alias = switch (option.group(1)) {
                case "needs" ->
                    new Alias(alias.text(), null, Alias.Need.FULL_NAME, List.of(), alias.not(), alias.language());
                case "context" ->
                    new Alias(alias.text(), null, Alias.Need.CONTEXT, list, alias.not(), alias.language());
                case "not" -> new Alias(alias.text(), null, alias.needs(), alias.context(), list, alias.language());
                case "language" ->
                    new Alias(alias.text(), null, alias.needs(), alias.context(), alias.not(), Language.of(value));
                default ->
                    new Alias(
                            alias.text(),
                            MatchPolicy.of(value),
                            alias.needs(),
                            alias.context(),
                            alias.not(),
                            alias.language());
            };
        }
        return alias;
    }

    /** The lines of a resource beside this class, without comments and empty ones. */
    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AnalyzedText text(String text, Language language) {
        return new TextAnalyzer().analyze(text, language);
    }

    static List<Word> words(String text) {
        var analyzed = text(text, Language.ENGLISH);
        var words = new ArrayList<Word>();
        for (int i = 0; i < analyzed.size(); i++) {
            words.add(analyzed.word(i));
        }
        return words;
    }
}
