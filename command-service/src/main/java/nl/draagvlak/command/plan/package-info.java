/** Decides on plans: accepted by a person, and ended. */
@NullMarked
package nl.draagvlak.command.plan;

import org.jspecify.annotations.NullMarked;
