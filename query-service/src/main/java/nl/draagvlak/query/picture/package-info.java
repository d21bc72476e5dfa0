/** One programme at one moment, all concepts together: what insights are drawn from. */
@NullMarked
package nl.draagvlak.query.picture;

import org.jspecify.annotations.NullMarked;
