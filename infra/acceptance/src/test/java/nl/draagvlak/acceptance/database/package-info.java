/** The packaged program on a database server in place of its own files. */
@NullMarked
package nl.draagvlak.acceptance.database;

import org.jspecify.annotations.NullMarked;
