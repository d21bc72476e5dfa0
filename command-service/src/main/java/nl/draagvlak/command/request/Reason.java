package nl.draagvlak.command.request;

import jakarta.validation.constraints.Size;

/**
 * Why something is taken back.
 *
 * @param reason in the words of whoever takes it back
 */
public record Reason(@Size(max = 20_000) String reason) {}
