/** Who speaks for the change, in which way and to whom: ambassadors, sponsors, enthusiasts and adoption coaches, and what they lack. */
@NullMarked
package nl.draagvlak.query.insight.voice;

import org.jspecify.annotations.NullMarked;
