package org.puente.formats;

import java.io.EOFException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.GazetteerException;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.RequestException;

/** Reads the rows of a gazetteer's table; those with one id are one entity, wherever they stand. */
final class GazetteerTable {
    private final CsvRows rows;
    private final String place;
    private final @Nullable String type;
    private final EntityCollector collector;
    private final GazetteerColumns columns;
    private final Map<String, EntityDraft> drafts = new LinkedHashMap<>();

    /** {@code type} is that of entities whose rows give none, or {@code null}. */
    GazetteerTable(CsvRows rows, String place, @Nullable String type, EntityCollector collector) throws BadInput {
        this.rows = rows;
        this.place = place;
        this.type = type;
        this.collector = collector;
        this.columns = new GazetteerColumns(rows.header());
        if (!columns.unused().isEmpty()) {
            collector.note("columns not used: " + String.join(", ", columns.unused()) + ": " + place + "; known are "
                    + String.join(", ", GazetteerRows.HEADER));
        }
    }

    void read() throws IOException {
        try {
            boolean more = true;
            while (more) {
                try {
                    var row = rows.next();
                    more = row != null;
                    if (row != null) {
                        collector.record();
                        row(row);
                    }
                } catch (BadInput e) {
                    collector.bad(e.at(here()));
                }
            }
        } catch (ZipException | EOFException e) {
            throw FileReader.brokenGzip("after line " + rows.line());
        } catch (CsvRows.EndOfTable e) {
            collector.bad(e.at(here()));
        } finally {
            drafts.values().forEach(draft -> draft.finish(type, collector));
        }
    }

    private String here() {
        return place + ":" + rows.line();
    }

    private void row(List<String> row) throws BadInput {
        var name = columns.text("name", row);
        var id = columns.has("id") ? columns.text("id", row) : slug(name);
        if (id.isEmpty()) {
            throw columns.has("id")
                    ? new BadInput("no id", "fill the column id, or leave the whole column away")
                    : new BadInput("no name", "fill the column name");
        }
        var aliases = aliases(row, name);
        drafts.computeIfAbsent(id, added -> new EntityDraft(id, here()))
                .add(columns.text("type", row), name, columns.names(row), aliases);
    }

    private List<Alias> aliases(List<String> row, String name) throws BadInput {
        var texts = columns.texts("aliases", row);
        try {
            var like = like(row);
            if (texts.isEmpty() && !like.equals(Alias.of(""))) {
                if (name.isEmpty()) {
                    throw new BadInput("a row says how an alias is found, but names none", "fill the column aliases");
                }
                texts = List.of(name);
            }
            var aliases = new ArrayList<Alias>();
            for (String text : texts) {
                aliases.add(new Alias(text, like.match(), like.needs(), like.context(), like.not(), like.language()));
            }
            return aliases;
        } catch (GazetteerException | RequestException e) {
            throw EntityJson.split(String.valueOf(e.getMessage()));
        }
    }

    private Alias like(List<String> row) throws BadInput {
        var match = columns.text("match", row).toLowerCase(Locale.ROOT);
        var needs = columns.text("needs", row).toLowerCase(Locale.ROOT).replace(' ', '-');
        var language = columns.text("language", row).toLowerCase(Locale.ROOT);
        return new Alias(
                "",
                match.isEmpty() ? null : MatchPolicy.of(match),
                EntityJson.need(needs.isEmpty() ? null : needs),
                columns.texts("context", row),
                columns.texts("not", row),
                language.isEmpty() ? null : Language.of(language));
    }

    /** An id from a name, for tables without ids: {@code Cártel de Sinaloa} → {@code cartel-de-sinaloa}. */
    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
