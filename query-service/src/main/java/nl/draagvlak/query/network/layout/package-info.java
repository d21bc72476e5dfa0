/** Where everyone stands on the map of the network: computed here, so that every reader sees the same map. */
@NullMarked
package nl.draagvlak.query.network.layout;

import org.jspecify.annotations.NullMarked;
