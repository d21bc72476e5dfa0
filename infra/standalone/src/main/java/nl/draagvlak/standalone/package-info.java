/** Both services and the embedded store in one process: the default way to run Draagvlak. */
@NullMarked
package nl.draagvlak.standalone;

import org.jspecify.annotations.NullMarked;
