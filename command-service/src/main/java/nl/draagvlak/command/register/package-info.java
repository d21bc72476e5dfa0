/** What the rules need to know of a whole programme: who and what exists, and which day it is there. */
@NullMarked
package nl.draagvlak.command.register;

import org.jspecify.annotations.NullMarked;
