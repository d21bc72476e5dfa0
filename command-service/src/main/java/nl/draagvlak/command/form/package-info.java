/** Reads a request's JSON into a record and names everything that is wrong with it at once, and where. */
@NullMarked
package nl.draagvlak.command.form;

import org.jspecify.annotations.NullMarked;
