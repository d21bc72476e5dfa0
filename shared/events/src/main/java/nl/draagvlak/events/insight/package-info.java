/** What people do with what the tracker notices. */
@NullMarked
package nl.draagvlak.events.insight;

import org.jspecify.annotations.NullMarked;
