/** Who is asking, and what they may do; the same for both services. */
@NullMarked
package nl.draagvlak.access;

import org.jspecify.annotations.NullMarked;
