package org.affianca.engine.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/** A mapper that does what it does and leaves in a list which of its statements were sent, one word each. */
public final class Counted {
    private Counted() {}

    public static <M> M on(Class<M> type, Mappers mappers, List<String> statements) {
        M mapper = mappers.of(type);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            statements.add(method.getName());
            try {
                method.setAccessible(true);
                return method.invoke(mapper, args);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
