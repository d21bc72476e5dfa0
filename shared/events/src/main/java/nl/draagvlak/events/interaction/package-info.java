/** Conversations, meetings, messages and observations, with what was heard in them. */
@NullMarked
package nl.draagvlak.events.interaction;

import org.jspecify.annotations.NullMarked;
