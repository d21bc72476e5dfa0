package nl.draagvlak.acceptance.architecture.broken.query;

import nl.draagvlak.acceptance.architecture.broken.command.Order;

/** An answer that gives an order. */
record Curious(Order order) {}
