package org.puente.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/** From texts to mentions, beside a double-array Aho–Corasick on the same texts with the same aliases; run by {@link SpeedCommand}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TaggingSpeed {
    /** Paths are parted by this. */
    static final String SEPARATOR = "\n";

    /** Files of texts. */
    @Param("")
    public String texts = "";

    /** Files of entities, the first aliases of which are taken. */
    @Param("")
    public String gazetteers = "";

    /** How many documents. */
    @Param("4000")
    public int documents;

    /** How many aliases. */
    @Param("10000")
    public int aliases;

    private List<SourceDocument> read = List.of();
    private Tagger tagger = Tagger.of(Gazetteer.empty());
    private AhoCorasickDoubleArrayTrie<Entity> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Made by JMH. */
    public TaggingSpeed() {}

    /** Reads the texts and compiles the entities, which is not measured. */
    @Setup
    public void prepare() {
        read = texts(texts, documents);
        var gazetteer = gazetteer(gazetteers, aliases);
        tagger = Tagger.of(gazetteer);
        var names = new TreeMap<String, Entity>();
        for (Entity entity : gazetteer.entities()) {
            entity.forms().forEach(alias -> names.putIfAbsent(alias.text(), entity));
        }
        trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
    }

    static List<SourceDocument> texts(String files, int documents) {
        var all = Corpus.documents(paths(files).toList());
        return all.subList(0, Math.min(documents, all.size()));
    }

    /** The first entities, until they have this many aliases. */
    static Gazetteer gazetteer(String files, int aliases) {
        var entities = new LinkedHashMap<String, Entity>();
        int taken = 0;
        for (Path file : paths(files).toList()) {
            for (Entity entity : Corpus.gazetteer(List.of(file.toString())).entities()) {
                if (taken < aliases && entities.putIfAbsent(entity.id(), entity) == null) {
                    taken += entity.forms().size();
                }
            }
        }
        return Gazetteer.of(entities.values());
    }

    private static Stream<Path> paths(String files) {
        return Arrays.stream(files.split(SEPARATOR, -1))
                .filter(file -> !file.isEmpty())
                .map(Path::of);
    }

    /** All policies, tokens included. */
    @Benchmark
    public long puente() {
        return mentions();
    }

    long mentions() {
        long found = 0;
        for (SourceDocument document : read) {
            found += tagger.tag(document).size();
        }
        return found;
    }

    /** Every place where the letters of an alias stand, inside words too. */
    @Benchmark
    public long ahoCorasick() {
        var counter = new Counter();
        for (SourceDocument document : read) {
            trie.parseText(document.title(), counter);
            trie.parseText(document.body(), counter);
        }
        return counter.found;
    }

    private static final class Counter implements AhoCorasickDoubleArrayTrie.IHit<Entity> {
        private long found;

        @Override
        public void hit(int begin, int end, Entity value) {
            found++;
        }
    }

    /** How many characters a tagging reads. */
    static long characters(List<SourceDocument> documents) {
        return documents.stream()
                .mapToLong(
                        document -> document.title().length() + document.body().length())
                .sum();
    }
}
