/** The catalogue of techniques, as it is shown. */
@NullMarked
package nl.draagvlak.query.technique;

import org.jspecify.annotations.NullMarked;
