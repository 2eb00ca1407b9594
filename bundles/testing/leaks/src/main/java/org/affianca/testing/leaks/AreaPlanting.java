package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plants by the descriptions alone: a work of each service of each area, and what the areas' own resources take. */
final class AreaPlanting {
    private final Door owner;
    private final Canaries canaries;
    private final Description description;
    private final Set<String> told;
    private final List<String> failures = new ArrayList<>();

    /** The templates of the operations that a script of an area fills itself are left to it. */
    AreaPlanting(Door owner, Canaries canaries, Description description, Set<String> told) {
        this.owner = owner;
        this.canaries = canaries;
        this.description = description;
        this.told = told;
    }

    List<String> failures() {
        return failures;
    }

    void works(Dossier dossier) {
        for (JsonNode service : owner.get("/services").json().path("items")) {
            if (!service.path("area").asText().equals("core")) {
                work(service, dossier);
            }
        }
    }

    void resources(Dossier dossier) {
        for (Operation operation : description.operations(one -> one.method().equals("POST")
                && one.template().startsWith("/areas/")
                && !one.body().isMissingNode()
                && !told.contains(one.template()))) {
            resource(operation, dossier);
        }
    }

    private void work(JsonNode service, Dossier dossier) {
        String code = service.path("code").asText();
        Optional<Reply> whole = opened(service, dossier, false);
        Optional<Reply> made = whole.filter(Reply::isGood).or(() -> opened(service, dossier, true));
        Reply reply = made.orElseThrow();
        if (reply.isGood()) {
            String id = reply.json().path("id").asText();
            dossier.name(code.substring(code.indexOf('.') + 1), id);
            dossier.keep("works", id, Scope.CASE);
        } else {
            failures.add(dossier.level() + " " + code + ": " + told(reply));
        }
    }

    private Optional<Reply> opened(JsonNode service, Dossier dossier, boolean bare) {
        ObjectNode work = Door.JSON.createObjectNode();
        String code = service.path("code").asText();
        work.put("service", code).put("from", LocalDate.now().minusDays(9).toString());
        work.put("until", LocalDate.now().plusDays(90).toString());
        switch (service.path("kind").asText()) {
            case "GRANT":
                work.put("amount", 100).put("rhythm", "ONCE");
                break;
            case "PLACEMENT":
                work.put("facility", Long.parseLong(dossier.value("facility").orElse("1")));
                break;
            case "ORDER":
                work.put("authority", word(dossier, code)).put("reference", word(dossier, code));
                break;
            case "REFERRAL":
                work.put("direction", "OUT").put("body", word(dossier, code));
                break;
            case "APPLICATION":
                work.put("receivedOn", LocalDate.now().minusDays(9).toString());
                break;
            default:
                break;
        }
        JsonNode form = owner.get("/services/" + code + "/form").json();
        ObjectNode details = work.putObject("details");
        for (JsonNode group : form.path("groups")) {
            for (JsonNode field : group.path("fields")) {
                if (!bare || field.path("required").asBoolean()) {
                    details.set(field.path("name").asText(), value(field, dossier, code));
                }
            }
        }
        String file = dossier.value("case").orElse("");
        return Optional.of(owner.send("POST", "/cases/" + file + "/works", Door.body(work)));
    }

    /** A planted word where a text is wanted: only what is kept may be looked for. */
    private JsonNode value(JsonNode field, Dossier dossier, String code) {
        String text = field.path("type").asText().equals("TEXT") ? word(dossier, code) : "";
        return new FieldValue(text, Long.parseLong(dossier.value("person").orElse("1")), false).of(field);
    }

    private void resource(Operation operation, Dossier dossier) {
        Optional<Reply> last = Optional.empty();
        for (Targets.Target target : targets(operation, dossier)) {
            JsonNode body = description.body(operation.body(), () -> word(dossier, operation.toString()), 1);
            name(body, operation, dossier);
            Reply reply = owner.send("POST", target.path(), Door.body(body));
            if (reply.isGood()) {
                String noun = operation.template().replaceAll("/\\{[^}]*}$", "");
                JsonNode id = reply.json().path("id");
                if (id.isIntegralNumber()) {
                    dossier.keep(noun.substring(noun.lastIndexOf('/') + 1), id.asText(), Scope.CASE);
                }
                return;
            }
            last = Optional.of(reply);
        }
        String why = last.map(AreaPlanting::told).orElse("no planted record fills its address");
        failures.add(dossier.level() + " " + operation + ": " + why + "; say in leaks.plants how");
    }

    /** What has no holes is sent once. */
    private static List<Targets.Target> targets(Operation operation, Dossier dossier) {
        return operation.holes().isEmpty()
                ? List.of(new Targets.Target(operation, dossier, List.of(), Scope.CASE, 0))
                : Targets.candidates(operation, dossier);
    }

    /** Names records of the dossier wherever the body wants an id. */
    private void name(JsonNode body, Operation operation, Dossier dossier) {
        for (String pointer : description.idsIn(operation.body())) {
            for (String noun : Nouns.of(Nouns.last(pointer))) {
                if (dossier.hasOwn(noun)) {
                    Description.set(
                            body,
                            pointer,
                            Long.parseLong(dossier.records(noun).get(0).id()));
                }
            }
        }
    }

    private String word(Dossier dossier, String act) {
        return canaries.plant(dossier.level(), Scope.CASE, act);
    }

    private static String told(Reply reply) {
        return reply.status() + " " + new String(reply.body(), StandardCharsets.UTF_8);
    }
}
