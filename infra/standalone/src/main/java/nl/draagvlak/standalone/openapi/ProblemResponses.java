package nl.draagvlak.standalone.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of every operation that its refusals are problem details (RFC 9457), and which there can be. */
final class ProblemResponses implements GlobalOpenApiCustomizer {

    private static final Map<String, String> OF_EVERY_REQUEST = Map.of(
            "400", "The request has faults; all of them are named.",
            "401", "Not signed in.",
            "403", "The caller's role does not allow it.",
            "404", "It does not exist, or the caller may not see it.",
            "503", "No answer possible right now.");
    private static final Map<String, String> OF_EVERY_WRITE = Map.of(
            "409", "At odds with what is there.",
            "412", "It was changed in the meantime.",
            "413", "Too large.",
            "415", "This kind of content is not accepted.");

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas("Problem", problem());
        document.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ProblemResponses::add));
    }

    private static void add(PathItem.HttpMethod method, Operation operation) {
        ApiResponses responses = operation.getResponses();
        OF_EVERY_REQUEST.forEach((status, meaning) -> responses.addApiResponse(status, response(meaning)));
        if (method != PathItem.HttpMethod.GET) {
            OF_EVERY_WRITE.forEach((status, meaning) -> responses.addApiResponse(status, response(meaning)));
        }
    }

    private static ApiResponse response(String meaning) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON pointer, or the name of a parameter"))
                .addProperty("line", new IntegerSchema())
                .addProperty("column", new IntegerSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("code", "message"));
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema().description("stable, for programs"))
                .addProperty("errors", new ArraySchema().items(fault))
                .addProperty("instance", new StringSchema().format("uri"))
                .required(List.of("type", "title", "status", "detail", "code"));
    }
}
