package org.puente.formats;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks a folder in the order of file names, one folder in memory at a time; hidden files and folders are left out. */
final class FileTree {
    /** What is met on the way. */
    interface Visitor {
        void file(Path file);

        void unreadable(Path folder, IOException reason);
    }

    private final Visitor visitor;
    private final Set<Object> open = new HashSet<>();

    private FileTree(Visitor visitor) {
        this.visitor = visitor;
    }

    static void walk(Path folder, Visitor visitor) {
        new FileTree(visitor).folder(folder);
    }

    private void folder(Path folder) {
        Path real;
        List<Path> entries;
        try {
            real = folder.toRealPath();
            entries = entries(folder);
        } catch (IOException e) {
            visitor.unreadable(folder, e);
            return;
        }
        // A symbolic link to a folder that is being walked would go round for ever.
        if (!open.add(real)) {
            return;
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                folder(entry);
            } else {
                visitor.file(entry);
            }
        }
        open.remove(real);
    }

    private static List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(FileTree::name));
        return entries;
    }

    /** Zip file systems end the names of folders with a slash. */
    private static String name(Path entry) {
        var name = String.valueOf(entry.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
