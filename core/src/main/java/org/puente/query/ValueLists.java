package org.puente.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where in a strict query lists of values stand, {@code person:(a b)}: Lucene's tree has only the field of each word. */
final class ValueLists {
    /** For each offset the outermost list it is in, by its start plus 1, or 0. */
    private final int[] lists;

    ValueLists(String query, QueryNames names) {
        lists = new int[query.length()];
        Deque<Integer> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '(' && !quoted) {
                open.push(isOfValues(query, i, names) ? i : -1);
            } else if (c == ')' && !quoted && !open.isEmpty()) {
                int start = open.pop();
                if (start >= 0) {
                    Arrays.fill(lists, start, i, start + 1);
                }
            }
        }
    }

    /** Whether two offsets, -1 for none, are inside one list of values. */
    boolean hold(int from, int to) {
        return from >= 0 && to >= 0 && lists[from] > 0 && lists[from] == lists[to];
    }

    private static boolean isOfValues(String query, int parenthesis, QueryNames names) {
        int end = parenthesis;
        while (end > 0 && QueryChars.isSpace(query.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || query.charAt(end - 1) != ':') {
            return false;
        }
        int start = end - 1;
        while (start > 0 && end - start <= QueryField.LONGEST && !QueryChars.endsName(query.charAt(start - 1))) {
            start--;
        }
        start += query.charAt(start) == '-' ? 1 : 0;
        var field = QueryField.find(query.substring(start, end - 1).replace("\\", ""), names);
        return field != null && !field.isText();
    }
}
