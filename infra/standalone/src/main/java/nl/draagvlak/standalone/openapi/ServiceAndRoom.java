package nl.draagvlak.standalone.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of every operation which service answers it and which room it belongs to; a gateway's routes are made from that. */
final class ServiceAndRoom implements GlobalOperationCustomizer {

    /** Where things are written; loading the example writes it through the command side, which is also where backups are made. */
    private static final List<String> WRITING =
            List.of("nl.draagvlak.command.", "nl.draagvlak.standalone.example", "nl.draagvlak.standalone.backup");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String place = method.getBeanType().getPackageName();
        operation.addExtension("x-service", WRITING.stream().anyMatch(place::startsWith) ? "command" : "query");
        operation.setTags(List.of(place.substring(place.lastIndexOf('.') + 1)));
        return operation;
    }
}
