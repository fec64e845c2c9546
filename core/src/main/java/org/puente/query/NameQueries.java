package org.puente.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.puente.Entity;
import org.puente.RequestException;
import org.puente.Span.Via;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.QueryName;
import org.puente.query.Translated.Leaf;
import org.puente.query.Translated.Role;
import org.puente.text.Fields;
import org.puente.text.Word;

/** The entities that a query names, and Lucene queries for their mentions. For one query. */
final class NameQueries {
    /** So many entities of a prefix are scored by their rarity; more only match. */
    private static final int MOST_SCORED = 50;

    /** So many entities a prefix may stand for. */
    private static final int MOST_BEGUN = 1_000;

    private static final int MOST_ADVICE = 3;

    private final Entities entities;
    private final boolean bridge;
    private final boolean strict;
    private final WordQueries words;
    private final Set<String> recognised = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private int unknown;

    NameQueries(Entities entities, boolean bridge, boolean strict, WordQueries words) {
        this.entities = entities;
        this.bridge = bridge;
        this.strict = strict;
        this.words = words;
    }

    /** The ids of the entities the query is about. */
    List<String> recognised() {
        return List.copyOf(recognised);
    }

    /** For the user, what names are not known or stand for too many. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The entities that a value of an entity field stands for; those the query excludes it is not about. */
    List<Entity> named(QueryNode.EntityIs is, boolean excluding) {
        List<Entity> named = is.prefix() ? begun(is) : resolved(is);
        if (!excluding) {
            named.forEach(entity -> recognised.add(entity.id()));
        }
        return named;
    }

    private List<Entity> begun(QueryNode.EntityIs is) {
        List<Entity> all = entities.complete(is.type(), is.value());
        if (all.size() <= MOST_BEGUN) {
            return all;
        }
        notes.add("query: " + is + " stands for " + all.size() + " entities; the first " + MOST_BEGUN
                + " are used; write more letters");
        return all.subList(0, MOST_BEGUN);
    }

    /** Advice on an unknown name looks through all names, so the first few get it. */
    private List<Entity> resolved(QueryNode.EntityIs is) {
        if (unknown >= MOST_ADVICE && !strict) {
            List<Entity> named = entities.named(is.type(), is.value());
            if (named.size() != 1) {
                notes.add("query: other names are not known, or not clear, either");
            }
            return named.size() == 1 ? named : List.of();
        }
        try {
            return List.of(entities.resolve(is.type(), is.value()));
        } catch (RequestException e) {
            if (strict) {
                throw e;
            }
            unknown++;
            notes.add("query: " + e.getMessage());
            return List.of();
        }
    }

    /** The names among words of the query, in their order; none without the bridge. */
    List<QueryName> among(List<Word> inQuestion, boolean excluding) {
        if (!bridge) {
            return List.of();
        }
        List<QueryName> names = entities.recognise(inQuestion);
        if (!excluding) {
            names.forEach(name -> name.entities().forEach(entity -> recognised.add(entity.id())));
        }
        return names;
    }

    /** Mentions of any of these entities, which stand for so many words of the question, stop words aside. */
    Query mentions(List<Entity> named, int inQuestion, List<TextField> fields) {
        if (named.size() <= MOST_SCORED) {
            return words.mentions(named, inQuestion, fields);
        }
        var query = new BooleanQuery.Builder();
        for (TextField field : fields) {
            var any = new TermInSetQuery(
                    Fields.mentionsOf(field.code()),
                    named.stream().map(entity -> new BytesRef(entity.id())).toList());
            words.leaves().put(any, new Leaf(Via.ALIAS, any, Role.CONTENT, inQuestion));
            query.add(any, Occur.SHOULD);
        }
        return query.build();
    }
}
