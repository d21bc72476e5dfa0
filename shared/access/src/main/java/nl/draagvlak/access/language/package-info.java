/** The reader's language and the texts in it. */
@NullMarked
package nl.draagvlak.access.language;

import org.jspecify.annotations.NullMarked;
