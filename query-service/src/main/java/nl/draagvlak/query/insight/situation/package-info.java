/** A picture made ready to ask: who takes part, who meets whom, what lies between two sides and what falls apart without someone. */
@NullMarked
package nl.draagvlak.query.insight.situation;

import org.jspecify.annotations.NullMarked;
