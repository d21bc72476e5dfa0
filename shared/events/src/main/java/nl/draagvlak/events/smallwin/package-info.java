/** What succeeded on the way, and to whom it was told. */
@NullMarked
package nl.draagvlak.events.smallwin;

import org.jspecify.annotations.NullMarked;
