/** Programmes as readers see them: domains, target groups, statements, moments. */
@NullMarked
package nl.draagvlak.query.programme;

import org.jspecify.annotations.NullMarked;
