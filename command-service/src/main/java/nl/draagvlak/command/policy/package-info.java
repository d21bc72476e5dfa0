/** Rules of the form when… then…: what happens leads to a proposal, never to a deed. */
@NullMarked
package nl.draagvlak.command.policy;

import org.jspecify.annotations.NullMarked;
