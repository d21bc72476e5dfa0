/** What the program says when it has started. */
@NullMarked
package nl.draagvlak.standalone.start;

import org.jspecify.annotations.NullMarked;
