/** How every dossier is kept: begun, added to, put right and withdrawn from, each by the rules of its own room. */
@NullMarked
package nl.draagvlak.command.dossier;

import org.jspecify.annotations.NullMarked;
