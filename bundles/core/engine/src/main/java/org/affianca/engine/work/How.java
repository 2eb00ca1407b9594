package org.affianca.engine.work;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.money.Money;

/** The reasons of an entitlement as text, one a line, so that a confirmed month tells them also when its rule is gone. */
final class How {
    private How() {}

    static String write(List<Because> reasons) {
        List<String> lines = new ArrayList<>();
        for (Because reason : reasons) {
            StringBuilder line = new StringBuilder(encode(reason.code()));
            reason.values().forEach((name, value) -> line.append('&')
                    .append(encode(name))
                    .append('=')
                    .append(tag(value))
                    .append(encode(value instanceof Money money ? Long.toString(money.cents()) : value.toString())));
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    static List<Because> read(String text) {
        List<Because> reasons = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                reasons.add(reason(line.split("&")));
            }
        }
        return reasons;
    }

    private static Because reason(String[] parts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            values.put(decode(parts[i].substring(0, equals)), value(parts[i].substring(equals + 1)));
        }
        return new Because(decode(parts[0]), values);
    }

    private static char tag(Object value) {
        if (value instanceof Money) {
            return 'm';
        }
        if (value instanceof LocalDate) {
            return 'd';
        }
        if (value instanceof YearMonth) {
            return 'y';
        }
        return value instanceof Number ? 'n' : 't';
    }

    private static Object value(String tagged) {
        String text = decode(tagged.substring(1));
        return switch (tagged.charAt(0)) {
            case 'm' -> new Money(Long.parseLong(text));
            case 'd' -> LocalDate.parse(text);
            case 'y' -> YearMonth.parse(text);
            case 'n' -> new BigDecimal(text);
            default -> text;
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
