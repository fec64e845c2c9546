package org.puente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Up to which state of the index each question was watched: a small text file, a line a question, its hash and the
 * state. Questions that are not asked this time stay in it.
 */
final class WatchState {
    private static final String FORMAT = "puente watch 1";

    private final Path path;
    private final TreeMap<String, String> states = new TreeMap<>();

    private WatchState(Path path) {
        this.path = path;
    }

    /** What the file says; nothing if there is none. */
    static WatchState read(Path path) {
        var state = new WatchState(path);
        if (!Files.exists(path)) {
            return state;
        }
        try {
            var lines = Files.readString(path, StandardCharsets.ISO_8859_1).split("\n");
            if (!lines[0].equals(FORMAT)) {
                throw damaged(path);
            }
            for (int i = 1; i < lines.length; i++) {
                var parts = lines[i].split(" ");
                if (parts.length != 2) {
                    throw damaged(path);
                }
                state.states.put(parts[0], parts[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return state;
    }

    private static CommandException damaged(Path path) {
        return new CommandException(
                "not a file that puente watch wrote: " + path + "; name another with --state, or remove it");
    }

    Path path() {
        return path;
    }

    /** The state up to which a question was watched, or {@code null} if it never was. */
    @Nullable
    String of(String question) {
        return states.get(question);
    }

    /** The different states of some questions. */
    Set<String> of(Iterable<String> questions) {
        var found = new TreeSet<String>();
        for (String question : questions) {
            var state = of(question);
            if (state != null) {
                found.add(state);
            }
        }
        return found;
    }

    void put(String question, String state) {
        states.put(question, state);
    }

    /** Writes the file in one step: whoever reads it finds the old one or the new one. */
    void write() {
        var text = new StringBuilder(FORMAT).append('\n');
        states.forEach((question, state) ->
                text.append(question).append(' ').append(state).append('\n'));
        try {
            var made = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(made, text, StandardCharsets.ISO_8859_1);
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
