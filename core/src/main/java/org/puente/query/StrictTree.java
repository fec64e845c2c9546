package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.jspecify.annotations.Nullable;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;
import org.puente.query.Combine.Part;
import org.puente.query.Combine.Sign;
import org.puente.query.QueryNode.Boosted;

/** Turns the tree of Lucene's parser into ours. The depth was checked before. */
final class StrictTree {
    private final String query;
    private final ValueLists valueLists;
    private final StrictLeaves leaves;
    private final Combine combine;
    private final Match match;

    StrictTree(String query, QueryNames names, Combine combine, Match match) {
        this.query = query;
        this.valueLists = new ValueLists(query, names);
        this.leaves = new StrictLeaves(query, new StrictField(names), combine, match);
        this.combine = combine;
        this.match = match;
    }

    /** Our tree; {@code null} for one without words. */
    @Nullable
    QueryNode convert(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        return switch (node) {
            case AndQueryNode and -> combine.all(parts(and));
            case OrQueryNode or -> combine.or(parts(or));
            case BooleanQueryNode list -> combine.sideBySide(parts(list), isValues(list) ? Match.ANY : match);
            case GroupQueryNode group -> convert(group.getChild());
            case ModifierQueryNode modified -> combine.all(List.of(part(modified)));
            case BoostQueryNode boosted -> boosted(boosted);
            case SlopQueryNode near -> leaves.leaf((FieldQueryNode) near.getChild(), near.getValue());
            case FieldQueryNode leaf -> leaves.leaf(leaf, 0);
            case TermRangeQueryNode range -> leaves.range(range);
            case RegexpQueryNode regexp ->
                throw refused("regular expressions", '/' + regexp.getText().toString(), "write words or prefix*");
            case IntervalQueryNode intervals ->
                throw refused("interval functions", "fn:", "write words near each other as \"two words\"~5");
            case MinShouldMatchNode least -> throw refused("minimum matches", "@", "write the combinations with OR");
            default ->
                throw refused(node.getClass().getSimpleName(), query, "write words, phrases, AND, OR, NOT and fields");
        };
    }

    private List<Part> parts(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        var parts = new ArrayList<Part>();
        for (var child : node.getChildren()) {
            parts.add(part(child));
        }
        return parts;
    }

    private Part part(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
        return node instanceof ModifierQueryNode modified
                ? new Part(convert(modified.getChild()), sign(modified.getModifier()))
                : new Part(convert(node), Sign.NONE);
    }

    private static Sign sign(Modifier modifier) {
        return switch (modifier) {
            case MOD_NONE -> Sign.NONE;
            case MOD_REQ -> Sign.REQUIRED;
            case MOD_NOT -> Sign.EXCLUDED;
        };
    }

    /** Whether a list is one of values, {@code person:(a b)}: any of them will do. */
    private boolean isValues(BooleanQueryNode list) {
        return valueLists.hold(endLeaf(list, true), endLeaf(list, false));
    }

    /** Where the first leaf or the last begins; -1, which is in no list, where it is no word. */
    private static int endLeaf(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode list, boolean fromLeft) {
        var node = list;
        while (!(node instanceof FieldQueryNode leaf)) {
            var children = node.getChildren();
            if (children == null || children.isEmpty()) {
                return -1;
            }
            node = children.get(fromLeft ? 0 : children.size() - 1);
        }
        return leaf.getBegin();
    }

    private @Nullable QueryNode boosted(BoostQueryNode boosted) {
        var node = convert(boosted.getChild());
        float factor = boosted.getValue();
        if (!(factor > 0) || Float.isInfinite(factor)) {
            throw refused("a weight of " + factor, "^", "use a number above 0");
        }
        return node == null || factor == 1 ? node : new Boosted(node, factor);
    }

    private QuerySyntaxException refused(String what, String sign, String remedy) {
        int at = Math.max(0, query.indexOf(sign));
        return new QuerySyntaxException("query: " + what + " cannot be used: at character " + at + "; " + remedy, at);
    }
}
