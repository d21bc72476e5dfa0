/** Decides on coalitions: who is invited, joins, goes further and leaves. */
@NullMarked
package nl.draagvlak.command.coalition;

import org.jspecify.annotations.NullMarked;
