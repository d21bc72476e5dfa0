/** Choices made in a programme: the question, the scenarios, who is affected, who decided and why. */
@NullMarked
package nl.draagvlak.events.decision;

import org.jspecify.annotations.NullMarked;
