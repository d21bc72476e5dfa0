package nl.draagvlak.command.request;

import java.time.LocalDate;

/**
 * A day and nothing else.
 *
 * @param effectiveOn the day it happened
 */
public record OnDay(LocalDate effectiveOn) {}
