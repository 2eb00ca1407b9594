package org.affianca.area.employment.traineeship;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A training project with one part changed at a time, by name. */
record With(Traineeship now) {
    With the(String part, Object value) {
        RecordComponent[] parts = Traineeship.class.getRecordComponents();
        List<String> names = Arrays.stream(parts).map(RecordComponent::getName).toList();
        if (!names.contains(part)) {
            throw new IllegalArgumentException("a traineeship has no " + part);
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
            return new With(Traineeship.class.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
