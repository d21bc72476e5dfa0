/** The change itself: its purpose, domains, target groups, statements and transition moment. */
@NullMarked
package nl.draagvlak.events.programme;

import org.jspecify.annotations.NullMarked;
