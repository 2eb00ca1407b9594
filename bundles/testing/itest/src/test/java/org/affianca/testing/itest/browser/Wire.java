package org.affianca.testing.itest.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Plain values as they travel. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    static JsonNode tree(Object plain) {
        return JSON.valueToTree(plain);
    }
}
