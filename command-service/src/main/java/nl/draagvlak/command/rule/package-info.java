/** What every aggregate keeps to: named rules, dated entries that can be withdrawn, and no decisions on a history it cannot read. */
@NullMarked
package nl.draagvlak.command.rule;

import org.jspecify.annotations.NullMarked;
