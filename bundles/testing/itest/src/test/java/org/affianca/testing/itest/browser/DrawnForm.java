package org.affianca.testing.itest.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.affianca.testing.itest.house.Caller;

/** The form of a service as the screen drew it: what stands there, what the keyboard reaches, and how it is filled. */
final class DrawnForm {
    private static final int LONGEST_FORM = 300;
    private static final int LAID_OPEN = 4;

    private final Page page;
    private final String name;
    private final Caller caller;

    DrawnForm(Page page, String service, Caller caller) {
        this.page = page;
        this.name = service;
        this.caller = caller;
    }

    String id(String field) {
        return (name + "-" + field).replaceAll("[^\\w-]", "-");
    }

    /** The fields whose label is not to be read beside an input. */
    List<String> unlabelled(List<JsonNode> fields) {
        return fields.stream()
                .filter(field -> !label(field).contains(field.path("label").asText()))
                .map(field -> field.path("name").asText())
                .toList();
    }

    private String label(JsonNode field) {
        Locator input = input(field);
        if (input.count() == 0) {
            return "";
        }
        String id = id("details." + field.path("name").asText());
        boolean grouped = page.locator("fieldset:has(#" + id + ")").count() > 0;
        return page.locator(grouped ? "fieldset:has(#" + id + ") > legend" : "label[for='" + id + "']")
                .first()
                .innerText();
    }

    private Locator input(JsonNode field) {
        return page.locator("#" + id("details." + field.path("name").asText()));
    }

    /** The ids of what holds the focus one after the other, from the first field to the button that sends the form. */
    Set<String> tabbedThrough() {
        page.locator("#" + id("period")).focus();
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < LONGEST_FORM; i++) {
            String at = String.valueOf(
                    page.evaluate("document.activeElement.type === 'submit' ? 'submit' : document.activeElement.id"));
            reached.add(at);
            if (at.equals("submit")) {
                return reached;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not come to the button of " + name + ": " + reached);
    }

    void period(Map<String, Object> work) {
        typed(id("period"), work.get("from"));
        if (work.containsKey("until")) {
            typed(id("period") + "-until", work.get("until"));
        }
    }

    /** What the kind of the service asks for, by the names that it has on the screen as well as on the wire. */
    void particulars(Map<String, Object> work) {
        for (String field : List.of("receivedOn", "amount", "authority", "reference", "body")) {
            if (work.containsKey(field)) {
                typed(id(field), work.get(field));
            }
        }
        for (String field : List.of("rhythm", "direction", "instrument")) {
            if (work.containsKey(field)) {
                page.locator("#" + id(field)).selectOption(String.valueOf(work.get(field)));
            }
        }
        if (work.containsKey("facility")) {
            picked(id("facility"), named("/facilities/" + work.get("facility"), "name"));
        }
    }

    void detail(JsonNode field, Object value, boolean draft) {
        String id = id("details." + field.path("name").asText());
        String text = value instanceof JsonNode node ? node.asText() : String.valueOf(value);
        switch (field.path("type").asText()) {
            case "CODE", "ENUM":
                if (laidOpen(field, draft)) {
                    page.locator("input[type=radio][name='" + id + "'][value='" + text + "']")
                            .check();
                } else {
                    page.locator("#" + id).selectOption(text);
                }
                break;
            case "BOOLEAN":
                page.locator("#" + id).setChecked(Boolean.parseBoolean(text));
                break;
            case "PERIOD":
                JsonNode period = value instanceof JsonNode node ? node : Wire.tree(value);
                typed(id, period.path("from").asText());
                typed(id + "-until", period.path("until").asText());
                break;
            case "REFERENCE":
                picked(id, named("/people/" + text, "surname", "name"));
                break;
            case "TEXT", "DATE":
                typed(id, text);
                break;
            default:
                typed(id, text.replace('.', ','));
                break;
        }
    }

    /** As the form decides it: a short choice that must be made is laid open. */
    private static boolean laidOpen(JsonNode field, boolean draft) {
        int choices = field.path("choices").size();
        return field.path("required").asBoolean() && !draft && choices > 0 && choices <= LAID_OPEN;
    }

    private void typed(String id, Object value) {
        Locator input = page.locator("#" + id);
        input.fill(String.valueOf(value));
        input.press("Tab");
    }

    private void picked(String id, String words) {
        Locator box = page.locator("#" + id);
        box.pressSequentially(words);
        page.locator("#" + id + "-list [role=option]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private String named(String path, String... words) {
        JsonNode found = caller.get(path).expect(200).json();
        return String.join(
                " ", Stream.of(words).map(word -> found.at("/" + word).asText()).toList());
    }
}
