/** People, roles and organisations the change depends on: profile, stances, roles held and outgoing ties. */
@NullMarked
package nl.draagvlak.events.stakeholder;

import org.jspecify.annotations.NullMarked;
