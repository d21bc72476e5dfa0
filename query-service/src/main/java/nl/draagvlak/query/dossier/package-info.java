/** Dossiers of every kind as readers see them: what was written down under one heading, and what came after. */
@NullMarked
package nl.draagvlak.query.dossier;

import org.jspecify.annotations.NullMarked;
