/** Which parts of a network hold together more than chance would have it, how sure that is, and how they go on from date to date. */
@NullMarked
package nl.draagvlak.query.network.community;

import org.jspecify.annotations.NullMarked;
