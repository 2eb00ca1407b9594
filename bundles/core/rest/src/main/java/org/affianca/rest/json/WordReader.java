package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value that stands as one text; what the type refuses is a flaw with the code given. */
final class WordReader<T> extends StdDeserializer<T> {
    private final Class<T> type;
    private final String code;
    private final transient Function<String, T> make;

    WordReader(Class<T> type, String code, Function<String, T> make) {
        super(type);
        this.type = type;
        this.code = code;
        this.make = make;
    }

    Class<T> type() {
        return type;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return make.apply(in.getText().strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                // said below, together with a value that is no text at all
            }
        }
        Flaws.of(context).add(in, code);
        in.skipChildren();
        return null;
    }
}
