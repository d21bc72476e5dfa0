/** The packaged program as a process, and its interface as a script uses it. */
@NullMarked
package nl.draagvlak.acceptance.program;

import org.jspecify.annotations.NullMarked;
