/** What target groups must learn, what is offered for it, when they join and who chose that. */
@NullMarked
package nl.draagvlak.events.learning;

import org.jspecify.annotations.NullMarked;
