package org.puente.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Markdown file: front matter, then a text whose first heading is the title if the front matter has none. */
final class MarkdownPage {
    private static final int ALL = Integer.MAX_VALUE;

    private MarkdownPage() {}

    /** The page as a draft that has no id yet. */
    static Draft read(String text) throws BadInput {
        var matter = FrontMatter.of(text);
        var draft = new Draft();
        boolean titled = false;
        if (matter != null) {
            for (FrontMatter.Entry entry : matter.entries()) {
                titled |= put(draft, entry);
            }
        }
        var body = matter == null ? text : withoutBlankLine(text.substring(matter.end()));
        if (!titled) {
            var heading = heading(Lines.top(body, ALL));
            if (heading != null) {
                draft.text("title", heading.text().substring(2).strip().replaceFirst("\\s+#+$", ""));
                body = Lines.without(body, heading);
            }
        }
        draft.text("body", body);
        return draft;
    }

    /** Whether the entry was a title that is not empty. */
    private static boolean put(Draft draft, FrontMatter.Entry entry) throws BadInput {
        var name = entry.name().equals("date") ? "published" : entry.name();
        // The id of a file is its path, and its body is what follows.
        if (name.equals("id")) {
            return false;
        }
        if (name.equals("body")) {
            throw new BadInput("front matter names a body", "put the body after the front matter");
        }
        if (entry.list() || entry.values().isEmpty()) {
            if (!entry.values().isEmpty() || !Draft.isText(name)) {
                draft.values(name, entry.values());
            }
            return false;
        }
        var value = entry.values().getFirst();
        draft.text(name, value);
        return name.equals("title") && !value.isEmpty();
    }

    private static String withoutBlankLine(String body) {
        int end = 0;
        while (end < body.length() && (body.charAt(end) == ' ' || body.charAt(end) == '\t')) {
            end++;
        }
        if (body.startsWith("\r\n", end)) {
            return body.substring(end + 2);
        }
        return end < body.length() && (body.charAt(end) == '\n' || body.charAt(end) == '\r')
                ? body.substring(end + 1)
                : body;
    }

    /** The first heading of the first level that is not inside a block of code. */
    private static Lines.@Nullable Line heading(List<Lines.Line> lines) {
        boolean code = false;
        for (Lines.Line line : lines) {
            if (line.text().startsWith("```") || line.text().startsWith("~~~")) {
                code = !code;
            } else if (!code && line.text().startsWith("# ")) {
                return line;
            }
        }
        return null;
    }
}
