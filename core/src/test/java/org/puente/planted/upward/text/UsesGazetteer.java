package org.puente.planted.upward.text;

import org.puente.gazetteer.Entities;

/** Texts know nothing of entities. */
final class UsesGazetteer {
    int entities(Entities entities) {
        return entities.gazetteer().entities().size();
    }
}
