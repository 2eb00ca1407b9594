package org.affianca.testing.itest.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answered to one request. */
public record Answer(String asked, int status, HttpHeaders headers, String text) {
    /** This answer if it has that status; a failed test that shows the answer if not. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError(asked + " was answered " + status + " instead of " + wanted + ": " + text);
        }
        return this;
    }

    public JsonNode json() {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : Caller.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(asked + " was answered by what is no JSON: " + text, e);
        }
    }

    /** The value under a JSON pointer; a failed test if there is none. */
    public JsonNode at(String pointer) {
        JsonNode found = json().at(pointer);
        if (found.isMissingNode()) {
            throw new AssertionError("nothing at " + pointer + " in the answer to " + asked + ": " + text);
        }
        return found;
    }

    public long id() {
        return at("/id").asLong();
    }

    public String etag() {
        return header("ETag");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        at("/items").forEach(items::add);
        return items;
    }

    /** The first item that has that text under that name. */
    public JsonNode item(String name, @Nullable String value) {
        return items().stream()
                .filter(item -> item.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item with " + name + " = " + value + " in " + text));
    }
}
