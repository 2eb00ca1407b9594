package org.affianca.area.adults.listed;

import java.lang.reflect.Proxy;
import org.affianca.area.adults.AdultsSettings;

/** The settings of a municipality that set nothing. */
final class Defaults {
    private Defaults() {}

    static AdultsSettings settings() {
        return (AdultsSettings) Proxy.newProxyInstance(
                AdultsSettings.class.getClassLoader(),
                new Class<?>[] {AdultsSettings.class},
                (proxy, method, arguments) -> method.getDefaultValue());
    }
}
