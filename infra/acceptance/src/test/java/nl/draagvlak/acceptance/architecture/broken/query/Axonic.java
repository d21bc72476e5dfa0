package nl.draagvlak.acceptance.architecture.broken.query;

import org.axonframework.queryhandling.QueryGateway;

/** An answer by way of Axon. */
record Axonic(QueryGateway gateway) {}
