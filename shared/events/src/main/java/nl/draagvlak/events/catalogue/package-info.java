/** The names and revisions under which events are stored for good. */
@NullMarked
package nl.draagvlak.events.catalogue;

import org.jspecify.annotations.NullMarked;
