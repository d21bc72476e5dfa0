/** How target groups come to work in the new way: when, who chose that, along which other route, and whether all is ready. */
@NullMarked
package nl.draagvlak.query.learning;

import org.jspecify.annotations.NullMarked;
