/** Decides on programme decisions: question, scenarios, outcome, documents and readings. */
@NullMarked
package nl.draagvlak.command.decision;

import org.jspecify.annotations.NullMarked;
