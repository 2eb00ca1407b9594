package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Writes the values of the house as plain JSON values. */
final class Writers {
    private Writers() {}

    /** An id as an integer. */
    static final class Id<T> extends StdSerializer<T> {
        private final transient ToLongFunction<T> value;

        Id(Class<T> type, ToLongFunction<T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public void serialize(T id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.applyAsLong(id));
        }
    }

    /** A code, day or month as a text. */
    static final class Word<T> extends StdSerializer<T> {
        private final transient Function<T, String> text;

        Word(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T word, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(text.apply(word));
        }
    }

    /** Money as a number of euro. */
    static final class Number<T> extends StdSerializer<T> {
        private final transient Function<T, BigDecimal> number;

        Number(Class<T> type, Function<T, BigDecimal> number) {
            super(type);
            this.number = number;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(number.apply(value));
        }
    }
}
