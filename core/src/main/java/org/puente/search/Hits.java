package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.puente.Duplicates.Member;
import org.puente.Fragment;
import org.puente.Hit;
import org.puente.Hit.HitEntity;
import org.puente.Mention;
import org.puente.SearchRequest;
import org.puente.Span.Via;
import org.puente.index.DocumentReader;
import org.puente.query.Translated;
import org.puente.query.Translated.Role;
import org.puente.text.Fields;

/** Makes hits of the documents found: what is stored of them, the entities they mention, their fragments. */
final class Hits {
    private final IndexSearcher searcher;
    private final Translated translated;
    private final SearchRequest request;
    private final Names names;
    private final Set<String> selected;
    private final Deadline deadline;
    private final @Nullable Marker marker;

    Hits(
            IndexSearcher searcher,
            Translated translated,
            SearchRequest request,
            Names names,
            FilterQueries filters,
            Deadline deadline)
            throws IOException {
        this.searcher = searcher;
        this.translated = translated;
        this.request = request;
        this.names = names;
        this.selected = filters.selectedEntities();
        this.deadline = deadline;
        this.marker = request.fragments() > 0 ? new Marker(searcher, translated) : null;
    }

    Hit read(int globalDoc, double score, List<Member> duplicates) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(globalDoc, leaves));
        int doc = globalDoc - leaf.docBase;
        var visitor = new Reading(request.fragments() > 0);
        leaf.reader().storedFields().document(doc, visitor);
        Document stored = visitor.getDocument();
        var marks = new DocumentMarks(leaf, doc);
        return new Hit(
                DocumentReader.text(stored, Fields.ID),
                score,
                DocumentReader.text(stored, Fields.TITLE),
                DocumentReader.language(leaf, doc),
                DocumentReader.published(leaf, doc),
                DocumentReader.keywords(stored),
                entities(marks),
                fragments(leaf, doc, stored, marks),
                duplicates,
                request.explain() ? Explained.score(searcher, translated, names, globalDoc) : null);
    }

    private List<HitEntity> entities(DocumentMarks marks) throws IOException {
        var counts = new HashMap<String, HitEntity>();
        for (Mention mention : marks.marks().mentions()) {
            String id = mention.entity();
            if (id != null) {
                String label = names.label(id, request.labels());
                counts.merge(
                        id,
                        new HitEntity(id, mention.type(), label, 1),
                        (known, one) -> new HitEntity(id, known.type(), label, known.mentions() + 1));
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(HitEntity::mentions).reversed().thenComparing(HitEntity::id))
                .toList();
    }

    private List<Fragment> fragments(LeafReaderContext leaf, int doc, Document stored, DocumentMarks marks)
            throws IOException {
        if (marker == null || deadline.shouldExit()) {
            return List.of();
        }
        Map<String, List<QueryMark>> found = marker.marks(leaf, doc, marks);
        List<QueryMark> inTitle = found.getOrDefault(Fields.TITLE, List.of());
        List<QueryMark> inBody = found.getOrDefault(Fields.BODY, List.of());
        List<Mention> mentions = marks.mentions(Fields.BODY);
        String text = DocumentReader.text(stored, Fields.BODY);
        if (inBody.isEmpty() && inTitle.isEmpty()) {
            List<QueryMark> asked = selectedMentions(mentions);
            if (!asked.isEmpty()) {
                List<Fragment> around =
                        fragmentsOf(text, marks, asked, mentions).best(request.fragments());
                return around.stream().map(Hits::withoutQuery).toList();
            }
        }
        var fragments = new ArrayList<Fragment>();
        if (!inBody.isEmpty()) {
            fragments.addAll(fragmentsOf(text, marks, inBody, mentions).best(request.fragments()));
        } else if (!inTitle.isEmpty()) {
            String title = DocumentReader.text(stored, Fields.TITLE);
            fragments.add(new Fragments(
                            Fields.TITLE, title, marks.section(Fields.TITLE), inTitle, marks.mentions(Fields.TITLE))
                    .whole());
        }
        if (fragments.isEmpty() && !text.isBlank()) {
            fragments.add(fragmentsOf(text, marks, List.of(), mentions).lead());
        }
        return fragments;
    }

    private static Fragments fragmentsOf(
            String text, DocumentMarks marks, List<QueryMark> found, List<Mention> mentions) throws IOException {
        return new Fragments(Fields.BODY, text, marks.section(Fields.BODY), found, mentions);
    }

    /** Where the query marks nothing, the mentions that the filters ask for are worth showing. */
    private List<QueryMark> selectedMentions(List<Mention> mentions) {
        var marks = new ArrayList<QueryMark>();
        for (Mention mention : mentions) {
            String id = mention.entity();
            if (id != null && selected.contains(id)) {
                marks.add(new QueryMark(mention.start(), mention.end(), Via.ALIAS, id, Role.CONTENT, 1));
            }
        }
        return marks;
    }

    /** The query matched nothing here: only mentions are marked. */
    private static Fragment withoutQuery(Fragment fragment) {
        return new Fragment(
                fragment.field(),
                fragment.start(),
                fragment.end(),
                fragment.text(),
                fragment.spans().stream().filter(span -> span.entity() != null).toList());
    }

    /** Reads what is stored of a document, the body, which comes last, only where fragments are cut from it. */
    private static final class Reading extends DocumentStoredFieldVisitor {
        private final boolean body;

        private Reading(boolean body) {
            this.body = body;
        }

        @Override
        public Status needsField(FieldInfo field) {
            return field.name.equals(Fields.BODY) && !body ? Status.STOP : Status.YES;
        }
    }
}
