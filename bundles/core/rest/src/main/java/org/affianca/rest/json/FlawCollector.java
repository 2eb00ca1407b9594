package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import org.affianca.api.Because;
import org.jspecify.annotations.Nullable;

/** Notes what does not fit and reads on, instead of stopping at the first: a form shows all its errors at once. */
final class FlawCollector extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser in, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        Flaws.of(context).add(Flaws.pointer(in), Because.of("unknown-property", "property", shortened(name)));
        in.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        Flaws.of(context).add(context.getParser(), type.isEnum() ? "choice-unknown" : codeFor(type));
        return fallback(type);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        Flaws.of(context).add(context.getParser(), type.isEnum() ? "choice-unknown" : codeFor(type));
        return fallback(type);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser in, String message)
            throws IOException {
        Flaws.of(context).add(in, type.isEnumType() ? "choice-unknown" : codeFor(type.getRawClass()));
        in.skipChildren();
        return fallback(type.getRawClass());
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable cause) {
        Flaws flaws = Flaws.of(context);
        String pointer = Flaws.pointer(context.getParser());
        // A part that was refused reaches the record as null; that is said already where it happened.
        if (flaws.found().stream().noneMatch(flaw -> flaw.pointer().startsWith(pointer))) {
            flaws.add(pointer, Because.of("not-coherent"));
        }
        return null;
    }

    private static String codeFor(Class<?> type) {
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return "number-expected";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes-or-no-expected";
        }
        return Iterable.class.isAssignableFrom(type) ? "list-expected" : "object-expected";
    }

    private static @Nullable Object fallback(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.FALSE;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? Long.valueOf(0) : null;
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
