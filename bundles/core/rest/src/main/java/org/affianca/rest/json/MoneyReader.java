package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.affianca.api.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads euro with at most two digits after the point. */
final class MoneyReader extends StdDeserializer<Money> {
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    MoneyReader() {
        super(Money.class);
    }

    @Override
    public @Nullable Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != null && in.currentToken().isNumeric()) {
            BigDecimal euro = in.getDecimalValue();
            if (AmountReader.isHumane(euro)
                    && euro.abs().compareTo(MOST) <= 0
                    && euro.stripTrailingZeros().scale() <= 2) {
                return new Money(euro.movePointRight(2).longValueExact());
            }
        }
        Flaws.of(context).add(in, "money-invalid");
        in.skipChildren();
        return null;
    }
}
