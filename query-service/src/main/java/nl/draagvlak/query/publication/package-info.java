/** Publications as readers see them. */
@NullMarked
package nl.draagvlak.query.publication;

import org.jspecify.annotations.NullMarked;
