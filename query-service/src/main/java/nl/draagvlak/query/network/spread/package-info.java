/** How a change travels along the ties of a network: who is exposed to it, whom it reaches, and where it had best begin. */
@NullMarked
package nl.draagvlak.query.network.spread;

import org.jspecify.annotations.NullMarked;
