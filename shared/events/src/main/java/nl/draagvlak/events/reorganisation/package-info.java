/** Earlier changes and what they left behind. */
@NullMarked
package nl.draagvlak.events.reorganisation;

import org.jspecify.annotations.NullMarked;
