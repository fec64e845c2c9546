/** Text to tokens: normalizing, passages and their language, the forms of words, sentence ends. */
@NullMarked
package org.puente.text;

import org.jspecify.annotations.NullMarked;
