package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** What one writes down of a person over time, of who is tied to it and of what is so about it, over REST. */
public final class PeopleStory {
    private final Caller who;

    public PeopleStory(Caller who) {
        this.who = who;
    }

    public Answer registry(long person) {
        return who.get("/people/" + person + "/registry").expect(200);
    }

    /** The entries as they are, with one more in a list. */
    public Answer enter(long person, String list, Map<String, Object> entry) {
        Answer now = registry(person);
        ObjectNode entries = now.json().deepCopy();
        entries.remove(List.of("id", "version"));
        ((ArrayNode) entries.path(list)).addPOJO(entry);
        return who.put("/people/" + person + "/registry", entries, "If-Match", now.etag());
    }

    public static Map<String, Object> address(String kind, String street, boolean secret, String from) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("kind", kind);
        address.put("street", street);
        address.put("municipality", "Parma");
        address.put("secret", secret);
        address.put("from", from);
        return address;
    }

    public static Map<String, Object> tie(long one, long other, String kind, String role) {
        return new LinkedHashMap<>(Map.of("one", one, "other", other, "kind", kind, "role", role));
    }

    public static Map<String, Object> circumstance(String type, String from, Map<String, Object> details) {
        return new LinkedHashMap<>(Map.of(
                "type", type, "from", from, "evidence", Map.of("text", "Lo dice il tesserino."), "details", details));
    }

    public Answer circumstances(long person) {
        return who.get("/people/" + person + "/circumstances").expect(200);
    }

    public JsonNode circumstance(long person, long id) {
        return who.get("/people/" + person + "/circumstances/" + id).expect(200).json();
    }
}
