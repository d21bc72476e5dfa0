/** Networks from files, brought in over HTTP as a script would. */
@NullMarked
package nl.draagvlak.acceptance.imports;

import org.jspecify.annotations.NullMarked;
