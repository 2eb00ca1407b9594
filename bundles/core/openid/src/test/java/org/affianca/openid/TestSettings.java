package org.affianca.openid;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Settings as an administrator would write them, the rest by default. */
final class TestSettings {
    private final Map<String, Object> said = new HashMap<>();

    static TestSettings of(LittleProvider provider) {
        return new TestSettings()
                .with("issuer", provider.issuer())
                .with("publicUrl", "https://affianca.comune.example")
                .with("clientId", LittleProvider.CLIENT)
                .with("clientSecret", LittleProvider.SECRET);
    }

    TestSettings with(String key, Object value) {
        said.put(key, value);
        return this;
    }

    OpenIdSettings read() {
        return (OpenIdSettings) Proxy.newProxyInstance(
                OpenIdSettings.class.getClassLoader(),
                new Class<?>[] {OpenIdSettings.class},
                (proxy, method, values) -> method.getName().equals("annotationType")
                        ? (Object) Annotation.class
                        : said.getOrDefault(method.getName(), method.getDefaultValue()));
    }
}
