/** The reference of the interface for programs, made from the program itself. */
@NullMarked
package nl.draagvlak.standalone.openapi;

import org.jspecify.annotations.NullMarked;
