/** Decides on consents: what may be shown of the people for whom somebody speaks. */
@NullMarked
package nl.draagvlak.command.consent;

import org.jspecify.annotations.NullMarked;
