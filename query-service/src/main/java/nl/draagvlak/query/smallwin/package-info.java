/** Small wins: who did what, who heard of it, and what is still worth telling. */
@NullMarked
package nl.draagvlak.query.smallwin;

import org.jspecify.annotations.NullMarked;
