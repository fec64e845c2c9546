package org.puente.gazetteer;

import static org.puente.GazetteerFinding.Kind.CLASH;
import static org.puente.GazetteerFinding.Kind.DUPLICATE;
import static org.puente.GazetteerFinding.Kind.NOUN;
import static org.puente.GazetteerFinding.Kind.RISKY;
import static org.puente.GazetteerFinding.Kind.SHORT;
import static org.puente.GazetteerFinding.Kind.UNREACHABLE;
import static org.puente.GazetteerFinding.Kind.WORDLESS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerFinding;
import org.puente.GazetteerFinding.Kind;
import org.puente.MatchPolicy;
import org.puente.Spellings;

/** Looks at a gazetteer's aliases as the tagger reads them. */
public final class AliasCheck {
    private static final int SHORTEST = 3;

    private final List<GazetteerFinding> findings = new ArrayList<>();
    /** All aliases by their folded tokens. */
    private final Map<List<String>, List<Surface>> byTokens = new LinkedHashMap<>();
    /** The groups that are asked for in texts, in the order of {@link #phrases}. */
    private final List<List<Surface>> asked = new ArrayList<>();

    private AliasCheck() {}

    /** Reads a gazetteer. */
    public static AliasCheck of(Gazetteer gazetteer) {
        var check = new AliasCheck();
        var reader = new SurfaceReader(gazetteer);
        int number = 0;
        for (Entity entity : gazetteer.entities()) {
            check.read(entity, reader.read(number++, entity));
        }
        check.across();
        return check;
    }

    private void read(Entity entity, List<SurfaceReader.Read> reads) {
        var alike = new LinkedHashMap<Object, List<String>>();
        var longest = 0;
        Surface last = null;
        var own = new ArrayList<Surface>();
        for (var read : reads) {
            // An acronym that is also read in parts comes twice.
            if (read.surface() != last) {
                last = read.surface();
                own.add(last);
                byTokens.computeIfAbsent(read.tokens(), added -> new ArrayList<>())
                        .add(last);
                alike.computeIfAbsent(key(read), added -> new ArrayList<>()).add(last.text());
                longest = last.isUnconditional() ? Math.max(longest, last.text().length()) : longest;
                alone(entity, last, read.tokens());
            }
        }
        repeated(entity, alike.values());
        for (Surface surface : own) {
            if (surface.alias().needs() == Alias.Need.FULL_NAME
                    && longest <= surface.text().length()) {
                add(UNREACHABLE, surface.text(), entity);
            }
        }
    }

    /** What makes two aliases of an entity find the same. */
    private static Object key(SurfaceReader.Read read) {
        var surface = read.surface();
        var alias = surface.alias();
        return List.of(
                surface.policy() == MatchPolicy.EXACT ? surface.text() : read.tokens(),
                surface.policy(),
                surface.gaps(),
                surface.traits(),
                new Alias("", null, alias.needs(), alias.context(), alias.not(), alias.language()));
    }

    /** Names are labels too, so that two alike are none: one of those alike is an alias. */
    private void repeated(Entity entity, Collection<List<String>> alike) {
        var plain = new LinkedHashSet<Alias>();
        plain.add(Alias.of(entity.name()));
        entity.names().values().forEach(name -> plain.add(Alias.of(name)));
        var aliases = new LinkedHashSet<String>();
        for (Alias alias : entity.aliases()) {
            aliases.add(alias.text());
            if (!plain.add(alias)) {
                add(DUPLICATE, alias.text(), entity);
            }
        }
        for (var texts : alike) {
            if (texts.size() > 1 && texts.stream().anyMatch(aliases::contains)) {
                findings.add(new GazetteerFinding(DUPLICATE, texts, List.of(entity.id()), null));
            }
        }
    }

    private void alone(Entity entity, Surface surface, List<String> tokens) {
        if (isMeant(surface)) {
            return;
        }
        long letters =
                surface.text().codePoints().filter(Character::isLetterOrDigit).count();
        if (surface.is(Surface.NOUN)) {
            add(NOUN, surface.text(), entity);
        } else if (letters < SHORTEST) {
            add(SHORT, surface.text(), entity);
        } else if (tokens.stream().allMatch(token -> isEmpty(token, surface))) {
            add(WORDLESS, surface.text(), entity);
        }
    }

    private static boolean isEmpty(String token, Surface surface) {
        boolean number = token.codePoints().noneMatch(Character::isLetter);
        boolean small = (WordList.all(token) & 1 << WordList.SMALL.ordinal()) != 0;
        return number || (small && surface.policy() != MatchPolicy.ACRONYM);
    }

    /** An alias that says how it is to be found was thought about. */
    private static boolean isMeant(Surface surface) {
        var alias = surface.special();
        return alias != null && (alias.match() != null || alias.needs() != Alias.Need.NOTHING);
    }

    private void across() {
        for (var surfaces : byTokens.values()) {
            var meeting = new ArrayList<Surface>();
            for (Surface surface : surfaces) {
                if (surfaces.stream().anyMatch(other -> meet(surface, other))) {
                    meeting.add(surface);
                }
            }
            if (!meeting.isEmpty()) {
                findings.add(finding(CLASH, meeting, null));
            }
            var capitals = surfaces.stream()
                    .filter(surface -> surface.is(Surface.CAPITAL) && !isMeant(surface))
                    .toList();
            if (!capitals.isEmpty()) {
                asked.add(capitals);
            }
        }
        findings.sort(Comparator.comparing(GazetteerFinding::kind));
    }

    /** Whether some text is both. */
    private static boolean meet(Surface one, Surface other) {
        if (one.number() == other.number()) {
            return false;
        }
        var first = one.alias().language();
        var second = other.alias().language();
        boolean exact = one.policy() == MatchPolicy.EXACT && other.policy() == MatchPolicy.EXACT;
        return (first == null || second == null || first == second)
                && (!exact || one.text().equals(other.text()));
    }

    private void add(Kind kind, String alias, Entity entity) {
        findings.add(new GazetteerFinding(kind, List.of(alias), List.of(entity.id()), null));
    }

    private static GazetteerFinding finding(Kind kind, List<Surface> surfaces, Spellings.@Nullable Count spellings) {
        var texts = new LinkedHashSet<String>();
        var ids = new LinkedHashSet<String>();
        for (Surface surface : surfaces) {
            texts.add(surface.text());
            ids.add(surface.id());
        }
        return new GazetteerFinding(kind, List.copyOf(texts), List.copyOf(ids), spellings);
    }

    /** What no text is needed for, by kind, then in the gazetteer's order. */
    public List<GazetteerFinding> findings() {
        return List.copyOf(findings);
    }

    /** The aliases with capitals of which texts can tell whether they are also words. */
    public List<String> phrases() {
        return asked.stream().map(surfaces -> surfaces.getFirst().text()).toList();
    }

    /** The aliases that texts write small as often as not, those that most are first. */
    public List<GazetteerFinding> risky(List<Spellings.Count> counts) {
        var risky = new ArrayList<GazetteerFinding>();
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            long small = count.small().occurrences();
            if (small > 0 && small >= count.capital().occurrences()) {
                risky.add(finding(RISKY, asked.get(i), count));
            }
        }
        risky.sort(Comparator.comparingLong(AliasCheck::small).reversed());
        return risky;
    }

    private static long small(GazetteerFinding finding) {
        return finding.spellings() == null ? 0 : finding.spellings().small().occurrences();
    }
}
