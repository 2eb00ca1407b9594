package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number of humane size: at most 18 digits, 10 of them after the point ({@code 1e999999999} is none). */
final class AmountReader extends StdDeserializer<BigDecimal> {
    private static final int DIGITS = 18;
    private static final int DECIMALS = 10;

    AmountReader() {
        super(BigDecimal.class);
    }

    static boolean isHumane(BigDecimal number) {
        return number.precision() <= DIGITS && number.scale() <= DECIMALS && number.scale() >= -DIGITS;
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != null && in.currentToken().isNumeric()) {
            BigDecimal number = in.getDecimalValue();
            if (isHumane(number)) {
                return number;
            }
        }
        Flaws.of(context).add(in, "number-invalid");
        in.skipChildren();
        return null;
    }
}
