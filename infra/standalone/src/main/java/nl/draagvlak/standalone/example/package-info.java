/** The example programme: a year of a fictional change, told through the doors that real entries come in by. */
@NullMarked
package nl.draagvlak.standalone.example;

import org.jspecify.annotations.NullMarked;
