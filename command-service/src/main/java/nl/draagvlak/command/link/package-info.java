/** Takes down which other programmes may learn that somebody whom both know was contacted lately. */
@NullMarked
package nl.draagvlak.command.link;

import org.jspecify.annotations.NullMarked;
