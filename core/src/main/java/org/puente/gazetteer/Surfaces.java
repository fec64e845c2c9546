package org.puente.gazetteer;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.puente.Entity;

/**
 * The aliases of a gazetteer as numbers, each made a {@link Surface} when a text asks for it first: most never are. Safe
 * for many threads, since a surface is immutable and making one twice does no harm.
 */
final class Surfaces {
    private final IntFunction<Entity> entities;
    /** The entity of each, in the gazetteer's order. */
    private final int[] numbers;
    /** Which of its entity's forms each is. */
    private final int[] forms;

    private final int[] gaps;
    private final int[] traits;
    private final @Nullable Surface[] made;
    /** Those that begin with each. */
    private final @Nullable Namesakes[] namesakes;

    Surfaces(IntFunction<Entity> entities, int[] numbers, int[] forms, int[] gaps, int[] traits) {
        this.entities = entities;
        this.numbers = numbers;
        this.forms = forms;
        this.gaps = gaps;
        this.traits = traits;
        this.made = new @Nullable Surface[numbers.length];
        this.namesakes = new @Nullable Namesakes[numbers.length];
    }

    Surface get(int i) {
        Surface known = made[i];
        if (known == null) {
            known = make(i);
            made[i] = known;
        }
        return known;
    }

    /** The number of the entity that has an alias. */
    int entity(int i) {
        return numbers[i];
    }

    /** What was kept of those that begin with an alias, or {@code null}. */
    @Nullable
    Namesakes namesakes(int first) {
        return namesakes[first];
    }

    /** Keeps and returns the namesakes of these aliases. */
    Namesakes keep(int[] aliases) {
        var made = new Namesakes(this, aliases);
        namesakes[aliases[0]] = made;
        return made;
    }

    /** The same, not kept: for one look at all of them. */
    Surface make(int i) {
        var entity = entities.apply(numbers[i]);
        return Surface.of(numbers[i], entity, entity.forms().get(forms[i]), gaps[i], traits[i]);
    }

    void write(Sections.Writer out) {
        out.ints(numbers).ints(forms).ints(gaps).ints(traits);
    }

    static Surfaces read(Sections in, IntFunction<Entity> entities) {
        return new Surfaces(entities, in.ints(), in.ints(), in.ints(), in.ints());
    }
}
