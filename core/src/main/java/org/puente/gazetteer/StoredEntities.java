package org.puente.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.puente.Entity;
import org.puente.EntityStore;
import org.puente.Gazetteer;

/** Entities as the bytes of a file; one is made anew each time it is asked for. Safe for many threads. */
final class StoredEntities implements EntityStore {
    private static final String BETWEEN = "\n";

    private final String fingerprint;
    private final SortedSet<String> types;
    /** Where each starts; the last is where the last ends. */
    private final IntBuffer starts;
    /** Their numbers in the order of their ids. */
    private final IntBuffer byId;

    private final ByteBuffer bytes;

    private StoredEntities(
            String fingerprint, SortedSet<String> types, IntBuffer starts, IntBuffer byId, ByteBuffer bytes) {
        this.fingerprint = fingerprint;
        this.types = types;
        this.starts = starts;
        this.byId = byId;
        this.bytes = bytes;
    }

    static void write(Gazetteer gazetteer, Sections.Writer out) throws IOException {
        var entities = List.copyOf(gazetteer.entities());
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        int[] starts = new int[entities.size() + 1];
        for (int i = 0; i < entities.size(); i++) {
            EntityBytes.write(entities.get(i), data);
            starts[i + 1] = data.size();
        }
        int[] byId = IntStream.range(0, entities.size())
                .boxed()
                .sorted(Comparator.comparing(i -> entities.get(i).id()))
                .mapToInt(i -> i)
                .toArray();
        out.text(gazetteer.fingerprint())
                .text(String.join(BETWEEN, gazetteer.types()))
                .ints(starts)
                .ints(byId)
                .bytes(bytes.toByteArray());
    }

    static StoredEntities read(Sections in) {
        String fingerprint = in.text();
        var types = new TreeSet<>(List.of(in.text().split(BETWEEN, -1)));
        types.remove("");
        return new StoredEntities(
                fingerprint, Collections.unmodifiableSortedSet(types), in.intView(), in.intView(), in.next());
    }

    /** The entity with a number in the gazetteer's order. */
    Entity at(int number) {
        try {
            return EntityBytes.read(data(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataInputStream data(int number) {
        byte[] entity = new byte[starts.get(number + 1) - starts.get(number)];
        bytes.get(starts.get(number), entity);
        return new DataInputStream(new ByteArrayInputStream(entity));
    }

    @Override
    public Collection<Entity> entities() {
        return new AbstractList<>() {
            @Override
            public Entity get(int number) {
                return at(number);
            }

            @Override
            public int size() {
                return byId.capacity();
            }
        };
    }

    @Override
    public Optional<Entity> entity(String id) {
        int number = number(id);
        return number < 0 ? Optional.empty() : Optional.of(at(number));
    }

    /** The number of the entity with an id, or -1. */
    int number(String id) {
        int low = 0;
        int high = byId.capacity() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id(byId.get(middle)).compareTo(id);
            if (order == 0) {
                return byId.get(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private String id(int number) {
        try {
            return EntityBytes.readText(data(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SortedSet<String> types() {
        return types;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
