/** What people hope to gain and must not lose, and what was answered. */
@NullMarked
package nl.draagvlak.events.hope;

import org.jspecify.annotations.NullMarked;
