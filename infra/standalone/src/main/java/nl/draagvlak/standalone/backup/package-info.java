/** Backups of the embedded store, made while the program runs. */
@NullMarked
package nl.draagvlak.standalone.backup;

import org.jspecify.annotations.NullMarked;
