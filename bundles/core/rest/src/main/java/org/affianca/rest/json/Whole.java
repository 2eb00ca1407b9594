package org.affianca.rest.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.jspecify.annotations.Nullable;

/** Looks for holes in a body that was read: what is neither given nor optional is required, and said so. */
final class Whole {
    private static final Because REQUIRED = Because.of("required");

    private Whole() {}

    static void check(@Nullable Object value, String pointer, Flaws flaws) {
        if (value == null) {
            flaws.add(pointer, REQUIRED);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> check(inner, pointer, flaws));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), pointer + "/" + i, flaws);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> plain(part, pointer + "/" + name, flaws));
        } else if (value instanceof Record body
                && !body.getClass().getPackageName().equals("org.affianca.api")) {
            for (RecordComponent part : body.getClass().getRecordComponents()) {
                if (!part.getType().isPrimitive()) {
                    check(read(part, body), pointer + "/" + part.getName(), flaws);
                }
            }
        }
    }

    /** Values of the free part of a body (details), which no type has looked at yet. */
    private static void plain(@Nullable Object value, String pointer, Flaws flaws) {
        if (value instanceof String text && !Texts.canBeKept(text)) {
            flaws.add(pointer, Because.of("text-unreadable"));
        } else if (value instanceof BigInteger
                || value instanceof BigDecimal number && !AmountReader.isHumane(number)) {
            flaws.add(pointer, Because.of("number-invalid"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> plain(part, pointer + "/" + name, flaws));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                plain(list.get(i), pointer + "/" + i, flaws);
            }
        }
    }

    private static @Nullable Object read(RecordComponent part, Record body) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(body);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "reading " + part.getName() + " of " + body.getClass().getName(), e);
        }
    }
}
