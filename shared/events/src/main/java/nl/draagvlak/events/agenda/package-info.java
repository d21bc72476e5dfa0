/** What people answered to what was proposed to them. */
@NullMarked
package nl.draagvlak.events.agenda;

import org.jspecify.annotations.NullMarked;
