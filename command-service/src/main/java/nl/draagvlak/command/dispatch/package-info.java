/** The one way commands are sent, and what comes back. */
@NullMarked
package nl.draagvlak.command.dispatch;

import org.jspecify.annotations.NullMarked;
