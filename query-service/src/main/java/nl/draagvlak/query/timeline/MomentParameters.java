package nl.draagvlak.query.timeline;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the OpenAPI document which parameters an {@link Asked} or {@link AskedPage} is read from. */
@Component
final class MomentParameters implements GlobalOperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class, AskedPage.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(method, Asked.class) || takes(method, AskedPage.class)) {
            add(
                    operation,
                    query(
                            "knownAt",
                            new StringSchema(),
                            "Last position to take into account, as an integer or as an RFC 3339 instant; now when"
                                    + " absent."));
            add(
                    operation,
                    query(
                            "asOf",
                            new StringSchema().format("date"),
                            "Day to look at; today in the programme's time zone when absent."));
            add(
                    operation,
                    new Parameter()
                            .in("header")
                            .name("Ledger-Position")
                            .schema(new IntegerSchema().format("int64"))
                            .description("Waits until reads have come to this position; 503 after five seconds."));
        }
        if (takes(method, AskedPage.class)) {
            Schema<?> limit = new IntegerSchema()
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(AskedPage.MOST))
                    ._default(AskedPage.USUAL);
            add(operation, query("limit", limit, "The most items on a page."));
            add(
                    operation,
                    query("cursor", new StringSchema(), "Where the list goes on, as the page before said in next."));
        }
        return operation;
    }

    /** Once, also where two methods answer the same question in different forms. */
    private static void add(Operation operation, Parameter parameter) {
        boolean there = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(known -> parameter.getName().equals(known.getName()));
        if (!there) {
            operation.addParametersItem(parameter);
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new Parameter().in("query").name(name).schema(schema).description(description);
    }
}
