/** Corrections and withdrawals of dated entries, whichever aggregate holds them. */
@NullMarked
package nl.draagvlak.command.entry;

import org.jspecify.annotations.NullMarked;
