package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a whole number or a yes or no, exactly as JSON has it; anything else is a flaw and reading goes on. */
final class PlainReader<T> extends StdDeserializer<T> {
    private final transient Reading<T> reading;
    private final String code;
    private final transient T fallback;

    /** Takes a value from the parser; throws when it is none of the kind. */
    @FunctionalInterface
    interface Reading<T> {
        T read(JsonParser in) throws IOException;
    }

    private PlainReader(Class<?> type, String code, T fallback, Reading<T> reading) {
        super(type);
        this.code = code;
        this.fallback = fallback;
        this.reading = reading;
    }

    static PlainReader<Integer> ints(Class<?> type) {
        return new PlainReader<>(type, "number-expected", 0, in -> whole(in, JsonParser.NumberType.INT)
                .getIntValue());
    }

    static PlainReader<Long> longs(Class<?> type) {
        return new PlainReader<>(type, "number-expected", 0L, in -> whole(in, JsonParser.NumberType.LONG)
                .getLongValue());
    }

    static PlainReader<Boolean> booleans(Class<?> type) {
        return new PlainReader<>(type, "yes-or-no-expected", false, JsonParser::getBooleanValue);
    }

    private static JsonParser whole(JsonParser in, JsonParser.NumberType largest) throws IOException {
        if (!in.currentToken().isNumeric() || in.getNumberType().compareTo(largest) > 0) {
            throw new IOException("not such a number");
        }
        return in;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return reading.read(in);
        } catch (com.fasterxml.jackson.core.exc.StreamConstraintsException e) {
            throw e;
        } catch (IOException e) {
            Flaws.of(context).add(in, code);
            in.skipChildren();
            return fallback;
        }
    }

    /** What may be absent is a boxed number in an {@code Optional}: absent is not zero. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return handledType().isPrimitive() ? fallback : null;
    }
}
