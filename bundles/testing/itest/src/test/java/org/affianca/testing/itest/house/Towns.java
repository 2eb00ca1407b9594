package org.affianca.testing.itest.house;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a {@link Town} to tests. It is started by the first test that asks and stopped after the last of all. */
abstract class Towns implements ParameterResolver {
    private final Supplier<Affianca> starting;

    Towns(Supplier<Affianca> starting) {
        this.starting = starting;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return town(context);
    }

    /** The one town of this kind in this run. */
    final Town town(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Towns.class))
                .getOrComputeIfAbsent(getClass(), kind -> founded(), Town.class);
    }

    private Town founded() {
        Affianca house = starting.get();
        try {
            return new Town(house);
        } catch (RuntimeException | AssertionError e) {
            house.stop();
            throw e;
        }
    }
}
