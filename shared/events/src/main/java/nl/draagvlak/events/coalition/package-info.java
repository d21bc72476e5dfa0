/** Parties from several domains that share a direction, and how far each is committed to it. */
@NullMarked
package nl.draagvlak.events.coalition;

import org.jspecify.annotations.NullMarked;
