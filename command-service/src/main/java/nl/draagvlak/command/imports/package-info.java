/** Networks brought in from files: read with every fault named, then recorded as if someone had typed them, resumable and repeatable. */
@NullMarked
package nl.draagvlak.command.imports;

import org.jspecify.annotations.NullMarked;
