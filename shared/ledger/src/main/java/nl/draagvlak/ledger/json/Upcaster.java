package nl.draagvlak.ledger.json;

import java.util.function.UnaryOperator;
import nl.draagvlak.events.catalogue.EventType;
import tools.jackson.databind.JsonNode;

/**
 * How events that were stored under one type read as another, for as long as the ledger exists.
 *
 * @param from the type they are stored under
 * @param to the type they read as
 * @param change makes the data of the one into the data of the other
 */
public record Upcaster(EventType from, EventType to, UnaryOperator<JsonNode> change) {}
