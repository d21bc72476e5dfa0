/** How sure the insights are: the same rules in many possible worlds, and which questions would make them surer. */
@NullMarked
package nl.draagvlak.query.insight.uncertainty;

import org.jspecify.annotations.NullMarked;
