package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads an id: a positive whole number. */
final class IdReader<T> extends StdDeserializer<T> {
    private final transient LongFunction<T> make;

    IdReader(Class<T> type, LongFunction<T> make) {
        super(type);
        this.make = make;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
                && in.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && in.getLongValue() > 0) {
            return make.apply(in.getLongValue());
        }
        Flaws.of(context).add(in, "id-invalid");
        in.skipChildren();
        return null;
    }
}
