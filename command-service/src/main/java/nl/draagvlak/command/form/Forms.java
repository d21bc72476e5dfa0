package nl.draagvlak.command.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON into the records that stand for requests. A record's own declaration says everything: {@code @Nullable} what may be left
 * out, {@link Size}, {@link Min}, {@link Max}, {@link DecimalMin} and {@link DecimalMax} the bounds, {@code @JsonProperty} the words of
 * a choice. The OpenAPI document is made of the same declarations.
 */
public final class Forms {

    private static final int TEXT = 20_000;
    private static final int ITEM_TEXT = 2_000;
    private static final int ITEMS = 1_000;

    private static final ClassValue<RecordForm> SHAPES = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> shape) {
            return new RecordForm(shape);
        }
    };

    private Forms() {}

    /**
     * Reads an object into a record.
     *
     * @param faults gets everything that is wrong with it; when it has any, the record must not be used for more than finding others
     */
    public static <T extends Record> T read(JsonNode node, Class<T> shape, Faults faults) {
        return shape.cast(SHAPES.get(shape).read(node, "", faults));
    }

    static Form of(RecordComponent component) {
        return of(component.getGenericType(), component);
    }

    private static Form of(Type type, RecordComponent bounds) {
        return switch (type) {
            case ParameterizedType list -> new ListForm(item(list.getActualTypeArguments()[0]), most(bounds, ITEMS));
            case Class<?> plain when plain == String.class -> new TextForm(most(bounds, TEXT));
            case Class<?> plain when plain == int.class || plain == Integer.class -> whole(bounds);
            case Class<?> plain when plain == double.class || plain == Double.class -> number(bounds);
            case Class<?> plain -> unbounded(plain);
            default -> throw new IllegalArgumentException("no form for " + type);
        };
    }

    private static Form item(Type type) {
        return type == String.class ? new TextForm(ITEM_TEXT) : unbounded((Class<?>) type);
    }

    private static Form unbounded(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new FlagForm();
        }
        if (type == LocalDate.class) {
            return new DateForm();
        }
        if (type.isEnum()) {
            return ChoiceForm.of(type);
        }
        if (type.isRecord()) {
            return SHAPES.get(type);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static Form whole(RecordComponent bounds) {
        Min least = bounds.getAccessor().getAnnotation(Min.class);
        Max most = bounds.getAccessor().getAnnotation(Max.class);
        return new WholeForm(
                least == null ? Integer.MIN_VALUE : (int) least.value(),
                most == null ? Integer.MAX_VALUE : (int) most.value());
    }

    private static Form number(RecordComponent bounds) {
        DecimalMin least = bounds.getAccessor().getAnnotation(DecimalMin.class);
        DecimalMax most = bounds.getAccessor().getAnnotation(DecimalMax.class);
        return new NumberForm(
                least == null ? -Double.MAX_VALUE : Double.parseDouble(least.value()),
                least == null || least.inclusive(),
                most == null ? Double.MAX_VALUE : Double.parseDouble(most.value()));
    }

    private static int most(RecordComponent bounds, int otherwise) {
        Size size = bounds.getAccessor().getAnnotation(Size.class);
        return size == null ? otherwise : size.max();
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
