/** A write as it reaches us: its body, its headers, and the one way from there to a command. */
@NullMarked
package nl.draagvlak.command.request;

import org.jspecify.annotations.NullMarked;
