package nl.draagvlak.acceptance.architecture.broken.events;

import org.springframework.stereotype.Component;

/** An event that leans on a framework. */
@Component
final class Framed {}
