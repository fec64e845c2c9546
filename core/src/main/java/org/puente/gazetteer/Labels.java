package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.puente.Entity;
import org.puente.Language;

/** The numbers of a gazetteer's entities in the order of their labels in each language, then of their ids. */
final class Labels {
    private final int[][] orders;

    private Labels(int[][] orders) {
        this.orders = orders;
    }

    static Labels of(List<Entity> entities) {
        var languages = Language.values();
        var labels = new String[languages.length][];
        var orders = new int[languages.length][];
        for (int i = 0; i < languages.length; i++) {
            var language = languages[i];
            labels[i] = entities.stream().map(entity -> entity.label(language)).toArray(String[]::new);
            orders[i] = Arrays.equals(labels[i], labels[0]) && i > 0 ? orders[0] : order(entities, labels[i]);
        }
        return new Labels(orders);
    }

    private static int[] order(List<Entity> entities, String[] labels) {
        return IntStream.range(0, labels.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> labels[i])
                        .thenComparing(i -> entities.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Those of a language; not to be changed. */
    int[] order(Language language) {
        return orders[language.ordinal()];
    }

    /** Orders that are alike, as where nothing is translated, are written once. */
    void write(Sections.Writer out) {
        var nothing = new int[0];
        for (int i = 0; i < orders.length; i++) {
            out.ints(i > 0 && orders[i] == orders[0] ? nothing : orders[i]);
        }
    }

    static Labels read(Sections in) {
        var orders = new ArrayList<int[]>();
        for (int i = 0; i < Language.values().length; i++) {
            int[] order = in.ints();
            orders.add(i > 0 && order.length == 0 ? orders.getFirst() : order);
        }
        return new Labels(orders.toArray(int[][]::new));
    }
}
