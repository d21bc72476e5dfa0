/** What is refused, how it is said, and that nothing changed. */
@NullMarked
package nl.draagvlak.acceptance.refusal;

import org.jspecify.annotations.NullMarked;
