/** Decides on stakeholders: profiles, stances, ties, roles held, departures and mergers. */
@NullMarked
package nl.draagvlak.command.stakeholder;

import org.jspecify.annotations.NullMarked;
