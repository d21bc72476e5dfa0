/** What all dossiers have in common: dated entries that are added, put right and withdrawn. */
@NullMarked
package nl.draagvlak.events.dossier;

import org.jspecify.annotations.NullMarked;
