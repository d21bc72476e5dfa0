/** What was measured among people, with question, scale and sample. */
@NullMarked
package nl.draagvlak.events.measurement;

import org.jspecify.annotations.NullMarked;
