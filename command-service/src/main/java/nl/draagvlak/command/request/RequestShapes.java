package nl.draagvlak.command.request;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes request bodies in the OpenAPI document, from the records they are read into and from nothing else. */
public final class RequestShapes implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Set<Class<?>> taken = ConcurrentHashMap.newKeySet();

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Takes takes = method.getMethodAnnotation(Takes.class);
        if (takes == null) {
            return operation;
        }
        taken.add(takes.value());
        Schema<?> shape = new Schema<>().$ref(SCHEMAS + takes.value().getSimpleName());
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(shape))));
        operation.addParametersItem(header("Idempotency-Key", "Makes a repetition of this request safe."));
        operation.addParametersItem(header("If-Match", "The version that the resource must still have."));
        return operation;
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    @Override
    public void customise(OpenAPI document) {
        for (Class<?> shape : taken) {
            ModelConverters.getInstance(true).readAll(shape).forEach(document.getComponents()::addSchemas);
        }
        taken.forEach(shape -> require(document, shape));
    }

    /** What is not nullable must be there, of the records inside as well. */
    private static void require(OpenAPI document, Class<?> shape) {
        Schema<?> schema = document.getComponents().getSchemas().get(shape.getSimpleName());
        if (schema == null) {
            return;
        }
        schema.setRequired(Stream.of(shape.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList());
        schema.setAdditionalProperties(false);
        for (RecordComponent component : shape.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord()) {
                require(document, item);
            }
        }
    }
}
