/** What whoever keeps the installation does with the program stopped, each a word after its name on the command line. */
@NullMarked
package nl.draagvlak.standalone.operator;

import org.jspecify.annotations.NullMarked;
