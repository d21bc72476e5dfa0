/** Who says the same as whom: the network of actors that follows from what they say about statements. */
@NullMarked
package nl.draagvlak.query.network.discourse;

import org.jspecify.annotations.NullMarked;
