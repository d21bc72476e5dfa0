/** Folding a programme anew from its first event, to see whether what is shown is what was recorded. */
@NullMarked
package nl.draagvlak.query.rebuild;

import org.jspecify.annotations.NullMarked;
