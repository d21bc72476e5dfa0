/** The product as a whole, from outside: what a person, a script or an attacker meets. */
@NullMarked
package nl.draagvlak.acceptance;

import org.jspecify.annotations.NullMarked;
