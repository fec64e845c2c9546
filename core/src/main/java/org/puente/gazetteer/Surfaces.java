package org.puente.gazetteer;

import java.nio.IntBuffer;
import java.util.function.IntFunction;
import org.puente.Entity;

/** The aliases of a gazetteer as numbers, each made a {@link Surface} when it is asked for: most never are. Immutable. */
final class Surfaces {
    private final IntFunction<Entity> entities;
    /** The entity of each, in the gazetteer's order. */
    private final IntBuffer numbers;
    /** Which of its entity's forms each is. */
    private final IntBuffer forms;

    private final IntBuffer gaps;
    private final IntBuffer traits;

    private Surfaces(
            IntFunction<Entity> entities, IntBuffer numbers, IntBuffer forms, IntBuffer gaps, IntBuffer traits) {
        this.entities = entities;
        this.numbers = numbers;
        this.forms = forms;
        this.gaps = gaps;
        this.traits = traits;
    }

    /** The aliases with these numbers, one of each for an alias. */
    static Surfaces of(IntFunction<Entity> entities, int[] numbers, int[] forms, int[] gaps, int[] traits) {
        return new Surfaces(
                entities, IntBuffer.wrap(numbers), IntBuffer.wrap(forms), IntBuffer.wrap(gaps), IntBuffer.wrap(traits));
    }

    /** The number of the entity that an alias names. */
    int entity(int i) {
        return numbers.get(i);
    }

    /** An alias, made anew. */
    Surface make(int i) {
        var entity = entities.apply(numbers.get(i));
        return Surface.of(numbers.get(i), entity, entity.forms().get(forms.get(i)), gaps.get(i), traits.get(i));
    }

    void write(Sections.Writer out) {
        out.ints(numbers).ints(forms).ints(gaps).ints(traits);
    }

    static Surfaces read(Sections in, IntFunction<Entity> entities) {
        return new Surfaces(entities, in.intView(), in.intView(), in.intView(), in.intView());
    }
}
