package org.affianca.area.employment;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Settings for tests: the defaults as written, or some of them changed. */
public final class Settings {
    private Settings() {}

    public static EmploymentSettings defaults() {
        return with(Map.of());
    }

    public static EmploymentSettings with(Map<String, Object> changed) {
        return (EmploymentSettings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {EmploymentSettings.class},
                (proxy, method, args) -> changed.getOrDefault(method.getName(), method.getDefaultValue()));
    }
}
