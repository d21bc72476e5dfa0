/** How to respond to resistance: its forms and reasons, the techniques, the moves in a conversation and the levers of behaviour. */
@NullMarked
package nl.draagvlak.method;

import org.jspecify.annotations.NullMarked;
