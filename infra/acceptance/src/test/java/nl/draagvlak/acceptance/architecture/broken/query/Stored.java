package nl.draagvlak.acceptance.architecture.broken.query;

import org.bson.Document;

/** An answer as it lies in a database. */
record Stored(Document document) {}
