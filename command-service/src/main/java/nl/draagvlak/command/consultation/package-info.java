/** Decides on consultations: who was asked about what, the answers, and what was done with each. */
@NullMarked
package nl.draagvlak.command.consultation;

import org.jspecify.annotations.NullMarked;
