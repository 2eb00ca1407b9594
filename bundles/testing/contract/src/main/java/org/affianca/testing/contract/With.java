package org.affianca.testing.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record with one part changed, by name, so that a test says only what matters to it. */
public final class With {
    private With() {}

    public static <R extends Record> R the(R now, String part, Object value) {
        RecordComponent[] parts = now.getClass().getRecordComponents();
        List<String> names = Arrays.stream(parts).map(RecordComponent::getName).toList();
        if (!names.contains(part)) {
            throw new IllegalArgumentException(now.getClass().getSimpleName() + " has no " + part);
        }
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = names.get(i).equals(part)
                        ? value
                        : parts[i].getAccessor().invoke(now);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R changed = (R) now.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
