/** Who was asked about what, what they answered, what was done with each answer and whether they were told. */
@NullMarked
package nl.draagvlak.events.consultation;

import org.jspecify.annotations.NullMarked;
