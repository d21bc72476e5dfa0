/** What happened, as every part of Draagvlak speaks of it: the root of all events and the identities they share. */
@NullMarked
package nl.draagvlak.events;

import org.jspecify.annotations.NullMarked;
