/** What a programme lets another one learn about people whom both know. */
@NullMarked
package nl.draagvlak.events.link;

import org.jspecify.annotations.NullMarked;
