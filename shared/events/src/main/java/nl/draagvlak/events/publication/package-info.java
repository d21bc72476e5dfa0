/** What stakeholders say in public, and for or against which statement of the narrative. */
@NullMarked
package nl.draagvlak.events.publication;

import org.jspecify.annotations.NullMarked;
