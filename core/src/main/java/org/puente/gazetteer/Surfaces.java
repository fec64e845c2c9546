package org.puente.gazetteer;

import java.util.function.IntFunction;
import org.puente.Entity;

/** The aliases of a gazetteer as numbers, each made a {@link Surface} when it is asked for: most never are. Immutable. */
final class Surfaces {
    private final IntFunction<Entity> entities;
    /** The entity of each, in the gazetteer's order. */
    private final int[] numbers;
    /** Which of its entity's forms each is. */
    private final int[] forms;

    private final int[] gaps;
    private final int[] traits;

    Surfaces(IntFunction<Entity> entities, int[] numbers, int[] forms, int[] gaps, int[] traits) {
        this.entities = entities;
        this.numbers = numbers;
        this.forms = forms;
        this.gaps = gaps;
        this.traits = traits;
    }

    /** The number of the entity that an alias names. */
    int entity(int i) {
        return numbers[i];
    }

    /** An alias, made anew. */
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
