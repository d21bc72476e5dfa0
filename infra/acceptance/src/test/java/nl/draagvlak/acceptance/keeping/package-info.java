/** What whoever keeps the installation does with the packaged program: backups, and the way back from them. */
@NullMarked
package nl.draagvlak.acceptance.keeping;

import org.jspecify.annotations.NullMarked;
