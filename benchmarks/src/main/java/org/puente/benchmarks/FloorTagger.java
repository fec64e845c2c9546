package org.puente.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SourceDocument;
import org.puente.benchmarks.TaggingScore.Predicted;

/** The floor under a tagger: the leftmost longest alias, word by word, without a thought about what it means. */
final class FloorTagger {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final UnaryOperator<String> key;
    private final Map<String, List<Name>> names = new HashMap<>();

    private FloorTagger(Gazetteer gazetteer, UnaryOperator<String> key) {
        this.key = key;
        for (Entity entity : gazetteer.entities()) {
            for (Alias alias : entity.forms()) {
                var words = words(alias.text());
                if (!words.isEmpty()) {
                    var keys = words.stream().map(Found::key).toList();
                    names.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>())
                            .add(new Name(keys, entity));
                }
            }
        }
        names.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(name -> -name.keys().size())));
    }

    private record Name(List<String> keys, Entity entity) {}

    private record Found(String key, int start, int end) {}

    /** Blind to case and accents. */
    static FloorTagger blind(Gazetteer gazetteer) {
        return new FloorTagger(gazetteer, FloorTagger::fold);
    }

    /** Wants the letters as the gazetteer writes them. */
    static FloorTagger asWritten(Gazetteer gazetteer) {
        return new FloorTagger(gazetteer, word -> word);
    }

    private static String fold(String word) {
        String lower = word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private List<Found> words(String text) {
        var words = new ArrayList<Found>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Found(key.apply(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    List<Predicted> tag(SourceDocument document) {
        var found = new ArrayList<Predicted>();
        var words = words(document.body());
        for (int i = 0; i < words.size(); ) {
            int size = 0;
            for (Name name : names.getOrDefault(words.get(i).key(), List.of())) {
                if (stands(name.keys(), words, i)) {
                    size = name.keys().size();
                    int end = words.get(i + size - 1).end();
                    found.add(new Predicted(
                            document.id(),
                            words.get(i).start(),
                            end,
                            name.entity().id(),
                            name.entity().type()));
                    break;
                }
            }
            i += Math.max(1, size);
        }
        return found;
    }

    private static boolean stands(List<String> keys, List<Found> words, int at) {
        for (int k = 0; k < keys.size(); k++) {
            if (at + k >= words.size() || !words.get(at + k).key().equals(keys.get(k))) {
                return false;
            }
        }
        return true;
    }
}
