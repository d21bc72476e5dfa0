/** How somebody proves who they are: by a token, or by signing in to a session of their browser. */
@NullMarked
package nl.draagvlak.access.signin;

import org.jspecify.annotations.NullMarked;
