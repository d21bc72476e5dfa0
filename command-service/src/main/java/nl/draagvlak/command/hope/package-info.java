/** Decides on hopes and losses, and on what was answered to them. */
@NullMarked
package nl.draagvlak.command.hope;

import org.jspecify.annotations.NullMarked;
