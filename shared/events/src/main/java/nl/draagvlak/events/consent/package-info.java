/** What works councils allowed to be shown of the people they speak for. */
@NullMarked
package nl.draagvlak.events.consent;

import org.jspecify.annotations.NullMarked;
