package org.puente;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All entities: a validated, immutable value. Read one from files with the {@code formats} module, or make it here.
 * Safe for any number of threads.
 */
public final class Gazetteer {
    /** Fields of every document, which queries know by these names. */
    private static final Set<String> TAKEN = Set.of("id", "title", "body", "language", "published", "url");

    /** The first digits of SHA-256 of nothing, as a constant: to compute it costs some 30 ms at the start of a program. */
    private static final String NOTHING = "e3b0c44298fc1c14";

    private static final Gazetteer EMPTY = new Gazetteer(new InMemory(Map.of(), NOTHING));

    private final EntityStore store;

    private Gazetteer(EntityStore store) {
        this.store = store;
    }

    /** Entities in memory. */
    private record InMemory(Map<String, Entity> byId, String fingerprint) implements EntityStore {
        @Override
        public Collection<Entity> entities() {
            return Collections.unmodifiableCollection(byId.values());
        }

        @Override
        public Optional<Entity> entity(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public SortedSet<String> types() {
            var types = new TreeSet<String>();
            byId.values().forEach(entity -> types.add(entity.type()));
            return types;
        }
    }

    /** A gazetteer that was stored: nothing of it is read, nor checked again, before it is asked for. */
    public static Gazetteer of(EntityStore stored) {
        return new Gazetteer(stored);
    }

    /** The gazetteer without entities. */
    public static Gazetteer empty() {
        return EMPTY;
    }

    /**
     * A gazetteer of these entities.
     *
     * @throws GazetteerException if two have one id, an id, type, name or alias is empty, or a type is the name of a
     *     built-in field
     */
    public static Gazetteer of(Entity... entities) {
        return of(Arrays.asList(entities));
    }

    /**
     * A gazetteer of these entities, in this order.
     *
     * @throws GazetteerException if two have one id, an id, type, name or alias is empty, or a type is the name of a
     *     built-in field
     */
    public static Gazetteer of(Collection<Entity> entities) {
        var byId = new LinkedHashMap<String, Entity>();
        for (Entity entity : entities) {
            validate(entity);
            if (byId.put(entity.id(), entity) != null) {
                throw new GazetteerException("two entities have the id " + entity.id() + "; give each its own");
            }
        }
        return new Gazetteer(new InMemory(byId, fingerprint(byId.values())));
    }

    private static void validate(Entity entity) {
        if (entity.id().isBlank()) {
            throw new GazetteerException("an entity named \"" + entity.name() + "\" has an empty id; give it one");
        }
        if (entity.type().isBlank() || entity.name().isBlank()) {
            throw new GazetteerException("entity " + entity.id() + " has an empty "
                    + (entity.type().isBlank() ? "type" : "name") + "; give it one");
        }
        if (TAKEN.contains(entity.type()) || entity.type().codePoints().anyMatch(Character::isISOControl)) {
            throw new GazetteerException("entity " + entity.id() + " has the type \"" + entity.type()
                    + "\", which is the name of something else or has a control character; choose another");
        }
        for (Alias alias : entity.forms()) {
            if (alias.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new GazetteerException("entity " + entity.id() + " has an alias without a letter or digit: \""
                        + alias.text() + "\"; remove it");
            }
            if (alias.needs() == Alias.Need.CONTEXT && alias.context().isEmpty()) {
                throw new GazetteerException("entity " + entity.id() + ", alias \"" + alias.text()
                        + "\" needs context but names no context words; add them");
            }
        }
    }

    /** The entities, in the order given. */
    public Collection<Entity> entities() {
        return store.entities();
    }

    /** The entity with this id, if there is one. */
    public Optional<Entity> entity(String id) {
        return store.entity(id);
    }

    /** The entity types that occur, in order. */
    public SortedSet<String> types() {
        return store.types();
    }

    /** 16 hexadecimal digits that change with any entity, name, alias or policy, and not with their order in the file. */
    public String fingerprint() {
        return store.fingerprint();
    }

    /** Equal gazetteers have equal fingerprints. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Gazetteer that && fingerprint().equals(that.fingerprint());
    }

    @Override
    public int hashCode() {
        return fingerprint().hashCode();
    }

    @Override
    public String toString() {
        return "Gazetteer[" + entities().size() + " entities, " + fingerprint() + "]";
    }

    private static String fingerprint(Collection<Entity> entities) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            entities.stream().sorted(Comparator.comparing(Entity::id)).forEach(entity -> add(entity, digest));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void add(Entity entity, MessageDigest digest) {
        add(entity.id(), digest);
        add(entity.type(), digest);
        add(entity.name(), digest);
        for (Language language : Language.values()) {
            add(entity.names().getOrDefault(language, ""), digest);
        }
        for (Alias alias : entity.aliases()) {
            add(alias.text(), digest);
            add(String.valueOf(alias.match()), digest);
            add(alias.needs().name(), digest);
            add(String.join("\n", alias.context()), digest);
            add(String.join("\n", alias.not()), digest);
            add(String.valueOf(alias.language()), digest);
        }
    }

    /** Parts are ended by a byte that UTF-8 never has, so that none runs into the next. */
    private static void add(String part, MessageDigest digest) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xff);
    }
}
