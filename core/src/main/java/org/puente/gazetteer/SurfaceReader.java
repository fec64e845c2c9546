package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/** Reads the aliases of entities: their tokens, policy and traits. For one thread. */
final class SurfaceReader {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Set<String> smallTypes;

    /** For the aliases of a gazetteer. */
    SurfaceReader(Gazetteer gazetteer) {
        smallTypes = smallTypes(gazetteer);
    }

    /** The types of which most names have no capital, such as crops or drugs: there small letters are how names are written. */
    private static Set<String> smallTypes(Gazetteer gazetteer) {
        var small = new HashMap<String, Integer>();
        for (Entity entity : gazetteer.entities()) {
            boolean capital = entity.name().codePoints().anyMatch(Character::isUpperCase);
            small.merge(entity.type(), capital ? -1 : 1, Integer::sum);
        }
        small.values().removeIf(balance -> balance < 0);
        return Set.copyOf(small.keySet());
    }

    /**
     * An alias and the tokens it is found by.
     *
     * @param surface the compiled alias
     * @param form which of the entity's forms it is
     * @param tokens folded
     */
    record Read(Surface surface, int form, List<String> tokens) {}

    /** All forms of an entity; one without tokens is left out. */
    List<Read> read(int number, Entity entity) {
        var aliases = entity.forms();
        var texts = new ArrayList<AnalyzedText>();
        var tokens = new ArrayList<List<String>>();
        for (Alias alias : aliases) {
            var text = analyzer.analyze(alias.text(), Language.OTHER);
            texts.add(text);
            tokens.add(folded(text));
        }
        var read = new ArrayList<Read>();
        for (int i = 0; i < aliases.size(); i++) {
            if (!tokens.get(i).isEmpty()) {
                var surface = surface(number, entity, aliases.get(i), texts.get(i), isPartial(tokens.get(i), tokens));
                read.add(new Read(surface, i, tokens.get(i)));
                var parts = parts(texts.get(i), surface);
                if (parts.size() > 1) {
                    read.add(new Read(surface, i, parts));
                }
            }
        }
        return read;
    }

    private static List<String> folded(AnalyzedText text) {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) {
            tokens.add(text.word(i).folded());
        }
        return tokens;
    }

    private static boolean isPartial(List<String> tokens, List<List<String>> all) {
        for (var longer : all) {
            if (longer.size() > tokens.size() && java.util.Collections.lastIndexOfSubList(longer, tokens) > 0) {
                return true;
            }
        }
        return false;
    }

    private Surface surface(int number, Entity entity, Alias alias, AnalyzedText text, boolean partial) {
        int traits = (partial ? Surface.PARTIAL : 0) | (text.size() == 1 ? Surface.SINGLE : 0);
        int content = 0;
        boolean ordinary = true;
        int gaps = 0;
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            if (word.shape() != Word.Shape.LOWER) {
                traits |= Surface.CAPITAL;
            }
            if (!WordList.SMALL.has(word) || text.size() == 1) {
                content++;
                ordinary &= WordList.ORDINARY.has(word) || WordMarks.has(word, WordMarks.FUNCTION);
            }
            gaps |= Surface.gap(i, Gap.after(text, i));
        }
        traits |= ordinary && content > 0 ? Surface.ORDINARY : 0;
        traits |= isNoun(entity, alias, text, traits) ? Surface.NOUN : 0;
        traits |= text.size() == 1 && Dates.isMonth(text.word(0).folded()) ? Surface.MONTH : 0;
        traits |= isRenewed(text.word(0).folded()) ? Surface.RENEWED : 0;
        var policy = alias.match() != null ? alias.match() : policy(text);
        return Surface.of(number, entity, alias, policy, gaps, content, traits);
    }

    private boolean isNoun(Entity entity, Alias alias, AnalyzedText text, int traits) {
        return (traits & (Surface.SINGLE | Surface.CAPITAL)) == Surface.SINGLE
                && alias.match() == null
                && alias.needs() == Alias.Need.NOTHING
                && WordList.NOUNS.has(text.word(0))
                && !smallTypes.contains(entity.type());
    }

    private static boolean isRenewed(String first) {
        return switch (first) {
            case "new", "nuevo", "nueva", "nuevos", "nuevas" -> true;
            default -> false;
        };
    }

    private static MatchPolicy policy(AnalyzedText text) {
        if (text.size() > 1) {
            return MatchPolicy.PHRASE;
        }
        return switch (text.word(0).shape()) {
            case CAPITALS, INITIAL -> MatchPolicy.ACRONYM;
            case CAPITALIZED -> MatchPolicy.NAME;
            case LOWER -> MatchPolicy.PHRASE;
        };
    }

    /** The parts of an acronym that separators divide, as texts write them apart: {@code T MEC}, {@code U. S.} */
    private static List<String> parts(AnalyzedText text, Surface surface) {
        var parts = new ArrayList<String>();
        if (surface.policy() == MatchPolicy.ACRONYM
                && text.size() == 1
                && text.word(0).joined()) {
            String spelling = text.text().substring(text.start(0), text.end(0));
            for (String part : spelling.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
                if (!part.isEmpty()) {
                    parts.add(org.puente.text.Letters.fold(org.puente.text.Letters.lower(part)));
                }
            }
        }
        return parts;
    }
}
