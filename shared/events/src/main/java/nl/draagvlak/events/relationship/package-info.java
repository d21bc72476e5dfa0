/** Who of us keeps which relationship, and how good it is. */
@NullMarked
package nl.draagvlak.events.relationship;

import org.jspecify.annotations.NullMarked;
