/** Stakeholders as readers see them: profile, stances, roles and story. */
@NullMarked
package nl.draagvlak.query.stakeholder;

import org.jspecify.annotations.NullMarked;
