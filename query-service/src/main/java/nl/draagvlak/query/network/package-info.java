/** The influence network and its measures. */
@NullMarked
package nl.draagvlak.query.network;

import org.jspecify.annotations.NullMarked;
