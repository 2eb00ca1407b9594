package org.affianca.testing.leaks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks with what was planted and with what never existed, and wants the same answer. */
final class Asking {
    private static final List<String> SEARCHED = List.of("person", "case", "note");

    private final Crowd crowd;
    private final Canaries canaries;
    private final Findings findings;

    Asking(Crowd crowd, Canaries canaries, Findings findings) {
        this.crowd = crowd;
        this.canaries = canaries;
        this.findings = findings;
    }

    /** By address: a record of which the user must not know that it is there. */
    void at(Targets.Target target, Who who) {
        Operation operation = target.operation();
        Door door = crowd.door(who);
        Reply real = door.get(target.path());
        findings.read(Way.of(operation), operation, who, real);
        if (who.sees(target.dossier().level(), target.scope())) {
            return;
        }
        boolean whole = !who.sees(target.dossier().level(), Scope.PERSON);
        Reply ghost = door.get(target.ghost(whole));
        findings.alike(
                Way.EXISTENCE,
                operation,
                who,
                "told from what never existed",
                real.face(target.ids()),
                ghost.face(List.of()));
        Reply head = door.send("HEAD", target.path(), new byte[0]);
        Reply ghostHead = door.send("HEAD", target.ghost(whole), new byte[0]);
        findings.alike(
                Way.EXISTENCE,
                operation,
                who,
                "HEAD told from what never existed",
                head.face(target.ids()),
                ghostHead.face(List.of()));
    }

    /** By parameter: each one of a list with the ids and words of a dossier. */
    void with(Operation operation, Dossier dossier, Who who) {
        for (Operation.Query query : operation.queries()) {
            if (query.isNumber()) {
                for (String id : ids(query.name(), dossier)) {
                    compare(operation, query, who, id, Ghosts.id(0));
                }
            } else if (isText(query)) {
                for (String word : words(operation, dossier)) {
                    compare(operation, query, who, word, canaries.ghost());
                }
            }
        }
    }

    private void compare(Operation operation, Operation.Query query, Who who, String real, String ghost) {
        String path = operation.template() + "?" + query.name() + "=";
        Way way = Way.by(query, operation);
        Reply one = crowd.door(who).get(path + real);
        Reply other = crowd.door(who).get(path + ghost);
        findings.read(way, operation, who, one);
        findings.alike(
                way,
                operation,
                who,
                "?" + query.name() + "= told from what never existed",
                one.face(List.of(real)),
                other.face(List.of(ghost)));
    }

    private static List<String> ids(String name, Dossier dossier) {
        return Nouns.of(name).stream()
                .filter(dossier::hasOwn)
                .flatMap(noun -> dossier.records(noun).stream().limit(2))
                .map(Dossier.Record::id)
                .toList();
    }

    private static boolean isText(Operation.Query query) {
        return query.schema().path("type").asText().equals("string")
                && !query.schema().has("enum")
                && !query.schema().has("format")
                && !query.name().matches("after|sort|order|by");
    }

    /** A word of a person, of the case, and of one of its notes; what an area finds may be any of those planted. */
    private Collection<String> words(Operation operation, Dossier dossier) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Canaries.Canary canary : canaries.all()) {
            if (canary.level() == dossier.level()
                    && (operation.template().startsWith("/areas/") || SEARCHED.contains(canary.act()))) {
                words.putIfAbsent(canary.act(), canary.word());
            }
        }
        return words.values();
    }
}
