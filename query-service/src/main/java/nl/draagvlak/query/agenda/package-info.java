/** What is on whose agenda: proposed by a policy, or promised by somebody, with why and until when. */
@NullMarked
package nl.draagvlak.query.agenda;

import org.jspecify.annotations.NullMarked;
