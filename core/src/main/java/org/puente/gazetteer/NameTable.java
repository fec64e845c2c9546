package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.MatchPolicy;
import org.puente.text.Word;

/** A gazetteer compiled for finding names in texts and questions: vocabulary, trie and surfaces. Immutable. */
final class NameTable {
    private final int reader = WordNotes.reader();
    private final Vocabulary vocabulary;
    private final TokenTrie trie;
    private final Surfaces surfaces;
    /** By node. What is made twice by two threads does no harm. */
    private final @Nullable Ending[] endings;

    private NameTable(Vocabulary vocabulary, TokenTrie trie, Surfaces surfaces) {
        this.vocabulary = vocabulary;
        this.trie = trie;
        this.surfaces = surfaces;
        this.endings = new @Nullable Ending[trie.nodes()];
    }

    static NameTable of(Gazetteer gazetteer) {
        return new Compiler().compile(gazetteer);
    }

    void write(Sections.Writer out) {
        vocabulary.write(out);
        trie.write(out);
        surfaces.write(out);
    }

    static NameTable read(Sections in, IntFunction<Entity> entities) {
        return new NameTable(Vocabulary.read(in), TokenTrie.read(in), Surfaces.read(in, entities));
    }

    /**
     * The number of a word's folded form with what it is to the names, see {@link TokenTrie#token}, or {@link
     * TokenTrie#UNKNOWN} if no alias has it. Noted at the word, which comes again.
     */
    int token(Word word) {
        long note = word.note();
        if (WordNotes.isOf(note, reader)) {
            return WordNotes.number(note);
        }
        int number = vocabulary.id(word.folded());
        int token = number < 0 ? TokenTrie.UNKNOWN : trie.token(number, word.shape() != Word.Shape.LOWER);
        WordNotes.keep(word, reader, token);
        return token;
    }

    /** The folded form of the token with this number. */
    String word(int token) {
        return vocabulary.token(token);
    }

    /** The node that these folded tokens lead to from a root of the trie, or -1. */
    int node(int root, List<String> tokens) {
        int node = root;
        for (int i = 0; i < tokens.size() && node >= 0; i++) {
            int token = vocabulary.id(tokens.get(i));
            node = token < 0 ? -1 : trie.child(node, token);
        }
        return node;
    }

    TokenTrie trie() {
        return trie;
    }

    /** What ends at a node of the trie; made when a text asks for it first, and kept. */
    Ending ending(int node) {
        Ending known = endings[node];
        if (known == null) {
            known = make(node);
            endings[node] = known;
        }
        return known;
    }

    private Ending make(int node) {
        var all = new ArrayList<Ending>();
        int end = trie.first(node + 1);
        int next;
        for (int i = trie.first(node); i < end; i = next) {
            next = i + 1;
            while (next < end && trie.isAlike(next)) {
                next++;
            }
            int[] alike = IntStream.range(i, next).map(trie::value).toArray();
            all.add(alike.length == 1 ? surfaces.make(alike[0]) : new Namesakes(surfaces, alike));
        }
        return switch (all.size()) {
            case 0 -> Ending.Several.NONE;
            case 1 -> all.getFirst();
            default -> new Ending.Several(all);
        };
    }

    /** The surfaces that end at a node of the trie, in the gazetteer's order; none for most nodes. */
    List<Surface> at(int node) {
        return ending(node).surfaces();
    }

    /** The surface of the trie's value {@code i}, not kept: for one look at all of them. */
    Surface look(int i) {
        return surfaces.make(trie.value(i));
    }

    private static final class Compiler {
        private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
        private final TrieBuilder trie = new TrieBuilder();
        private final List<SurfaceReader.Read> reads = new ArrayList<>();
        private final List<SurfaceReader.Read> divisible = new ArrayList<>();
        private final List<Integer> divisibleIds = new ArrayList<>();
        private final Map<String, Integer> owners = new HashMap<>();
        private final Set<String> shared = new HashSet<>();

        NameTable compile(Gazetteer gazetteer) {
            var reader = new SurfaceReader(gazetteer);
            int number = 0;
            for (Entity entity : gazetteer.entities()) {
                for (var read : reader.read(number, entity)) {
                    add(read);
                }
                number++;
            }
            for (int i = 0; i < divisible.size(); i++) {
                var tokens = divisible.get(i).tokens();
                int last = tokens.size() - 1;
                addPlural(tokens.getFirst(), afterType(tokens), divisibleIds.get(i));
                addPlural(tokens.get(last), tokens.subList(0, last), divisibleIds.get(i));
            }
            return new NameTable(vocabulary.build(), trie.build(this::areAlike), surfaces(gazetteer));
        }

        private boolean areAlike(int one, int other) {
            return reads.get(other).surface().isLike(reads.get(one).surface());
        }

        private void add(SurfaceReader.Read read) {
            var surface = read.surface();
            if (reads.isEmpty() || reads.getLast().surface() != surface) {
                reads.add(read);
            }
            int id = reads.size() - 1;
            int node = path(TokenTrie.NAMES, read.tokens(), id);
            if (surface.policy() == MatchPolicy.EXACT || surface.policy() == MatchPolicy.PHRASE) {
                trie.maySmall(node);
            }
            if (read.tokens().size() > 1 && surface.is(Surface.CAPITAL) && !surface.isPerson() && !surface.isPlace()) {
                divisible.add(read);
                divisibleIds.add(id);
                share(read.tokens().getFirst(), surface.number());
                share(read.tokens().getLast(), surface.number());
            }
        }

        private Surfaces surfaces(Gazetteer gazetteer) {
            var entities = List.copyOf(gazetteer.entities());
            int[] numbers = new int[reads.size()];
            int[] forms = new int[reads.size()];
            int[] gaps = new int[reads.size()];
            int[] traits = new int[reads.size()];
            for (int i = 0; i < numbers.length; i++) {
                var surface = reads.get(i).surface();
                numbers[i] = surface.number();
                forms[i] = reads.get(i).form();
                gaps[i] = surface.gaps();
                traits[i] = surface.traits();
            }
            return Surfaces.of(entities::get, numbers, forms, gaps, traits);
        }

        private void share(String word, int entity) {
            Integer owner = owners.putIfAbsent(word, entity);
            if (owner != null && owner != entity) {
                shared.add(word);
            }
        }

        private void addPlural(String type, List<String> rest, int id) {
            if (type.length() > 3 && shared.contains(type) && !rest.isEmpty()) {
                for (String plural : Plurals.of(type)) {
                    int token = vocabulary.add(plural);
                    path(trie.step(TokenTrie.PLURALS, token), rest, id);
                }
            }
        }

        private int path(int root, List<String> tokens, int id) {
            int node = root;
            for (String token : tokens) {
                node = trie.step(node, vocabulary.add(token));
            }
            trie.value(node, id);
            return node;
        }

        /** What follows a type word and its preposition: {@code cartel del golfo} → {@code golfo}. */
        private static List<String> afterType(List<String> tokens) {
            int from = 1;
            while (from < tokens.size() && Links.isLink(tokens.get(from))) {
                from++;
            }
            return tokens.subList(from, tokens.size());
        }
    }
}
