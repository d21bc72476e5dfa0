/** Expensive answers: worked out once for all who ask, stopped when nobody waits for them any more, and telling how far they are. */
@NullMarked
package nl.draagvlak.query.work;

import org.jspecify.annotations.NullMarked;
