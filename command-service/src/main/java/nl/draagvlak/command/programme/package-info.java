/** Decides on the programme itself: its domains, target groups, statements, phases and transition moment. */
@NullMarked
package nl.draagvlak.command.programme;

import org.jspecify.annotations.NullMarked;
