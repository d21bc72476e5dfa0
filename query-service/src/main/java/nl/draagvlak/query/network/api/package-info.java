/** The network at the boundary: its measures, its map and its exports. */
@NullMarked
package nl.draagvlak.query.network.api;

import org.jspecify.annotations.NullMarked;
