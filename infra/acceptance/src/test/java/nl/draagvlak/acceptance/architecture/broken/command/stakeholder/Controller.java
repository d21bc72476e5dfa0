package nl.draagvlak.acceptance.architecture.broken.command.stakeholder;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.RestController;

/** A controller that knows Axon. */
@RestController
record Controller(CommandGateway gateway) {}
