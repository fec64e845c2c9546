package org.puente.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.puente.SourceDocument;

/** Mentions found against mentions marked: one is right if document, field, start, end and entity are. */
final class TaggingScore {
    private static final int CONTEXT = 40;

    private final Map<String, SourceDocument> documents = new HashMap<>();
    private final Set<GoldMention> gold;
    private final Set<GoldMention> found;

    TaggingScore(List<SourceDocument> texts, List<GoldMention> gold, List<GoldMention> found) {
        texts.forEach(document -> documents.put(document.id(), document));
        this.gold = new HashSet<>(gold);
        this.found = new HashSet<>(found);
    }

    /** Over all documents. */
    double f1() {
        return 2.0 * right(gold) / (gold.size() + found.size());
    }

    /** Figures for all, for each folder and each entity type, then the errors. */
    String report() {
        var out = new StringBuilder("%-14s %6s %6s %6s  %-9s  %-6s  %-5s%n"
                .formatted("", "gold", "found", "right", "precision", "recall", "F1"));
        row("all", mention -> "all", out);
        rows(mention -> mention.document().substring(0, mention.document().indexOf('/') + 1), out);
        rows(GoldMention::type, out);
        errors("missed", gold, found, out);
        errors("wrong", found, gold, out);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private void rows(Function<GoldMention, String> group, StringBuilder out) {
        out.append('\n');
        var names = new TreeSet<String>();
        gold.forEach(mention -> names.add(group.apply(mention)));
        found.forEach(mention -> names.add(group.apply(mention)));
        names.forEach(name -> row(name, group, out));
    }

    private void row(String name, Function<GoldMention, String> group, StringBuilder out) {
        var marked = gold.stream().filter(m -> group.apply(m).equals(name)).toList();
        var tagged = found.stream().filter(m -> group.apply(m).equals(name)).toList();
        long right = right(marked);
        out.append(String.format(
                Locale.ROOT,
                "%-14s %6d %6d %6d  %.4f     %.4f  %.4f%n",
                name,
                marked.size(),
                tagged.size(),
                right,
                (double) right / tagged.size(),
                (double) right / marked.size(),
                2.0 * right / (marked.size() + tagged.size())));
    }

    private long right(Iterable<GoldMention> marked) {
        long right = 0;
        for (GoldMention mention : marked) {
            right += found.contains(mention) ? 1 : 0;
        }
        return right;
    }

    private void errors(String kind, Set<GoldMention> these, Set<GoldMention> others, StringBuilder out) {
        var errors = new ArrayList<>(these);
        errors.removeAll(others);
        errors.sort(Comparator.comparing(GoldMention::document)
                .thenComparing(GoldMention::field, Comparator.reverseOrder())
                .thenComparing(GoldMention::start));
        out.append('\n');
        errors.forEach(mention -> out.append(kind)
                .append("  ")
                .append(mention.document())
                .append(' ')
                .append(mention.field())
                .append(": ")
                .append(inContext(mention))
                .append('\n'));
    }

    private String inContext(GoldMention mention) {
        var document = Objects.requireNonNull(documents.get(mention.document()), mention.document());
        var text = mention.field().equals("title") ? document.title() : document.body();
        int from = Math.max(0, mention.start() - CONTEXT);
        int to = Math.min(text.length(), mention.end() + CONTEXT);
        var marked = text.substring(from, mention.start()) + "⟦" + mention.text() + "|" + mention.entity() + "⟧"
                + text.substring(mention.end(), to);
        return marked.replaceAll("\\R", "⏎");
    }
}
