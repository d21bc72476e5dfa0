/** Who designs the change. */
@NullMarked
package nl.draagvlak.events.coreteam;

import org.jspecify.annotations.NullMarked;
