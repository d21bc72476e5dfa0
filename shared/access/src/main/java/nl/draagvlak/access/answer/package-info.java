/** The headers that keep an answer from being misused. */
@NullMarked
package nl.draagvlak.access.answer;

import org.jspecify.annotations.NullMarked;
