package org.puente.planted.api;

import org.puente.text.Form;

/** The API imports nothing of ours. */
final class UsesEngine {
    String term(String text) {
        return Form.FOLDED.term(text);
    }
}
