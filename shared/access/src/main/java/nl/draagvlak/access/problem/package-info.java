/** How a refusal reaches its reader: problem details with every fault and where it is. */
@NullMarked
package nl.draagvlak.access.problem;

import org.jspecify.annotations.NullMarked;
