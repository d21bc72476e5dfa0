/** What is kept about people, and where it must not be found. */
@NullMarked
package nl.draagvlak.acceptance.personal;

import org.jspecify.annotations.NullMarked;
