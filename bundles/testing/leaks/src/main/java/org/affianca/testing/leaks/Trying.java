package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Tries to write to what was planted, and to name it in what is written; the answer must tell nothing, and nothing be done. */
final class Trying {
    private final Crowd crowd;
    private final Canaries canaries;
    private final Findings findings;
    private final Planting planting;
    private final Description description;

    Trying(Crowd crowd, Canaries canaries, Findings findings, Planting planting, Description description) {
        this.crowd = crowd;
        this.canaries = canaries;
        this.findings = findings;
        this.planting = planting;
        this.description = description;
    }

    /** Does again what planted the dossier. */
    void again(List<Act> acts, Dossier dossier, Who who) {
        for (Act act : acts) {
            if (act.only().contains(dossier.level())
                    && act.tried()
                    && planting.isPlanted(act, dossier)
                    && !act.method().equals("GET")
                    && !Planting.names(act, dossier).isEmpty()) {
                Operation operation = description.operation(act.method(), act.path());
                Reply real = planting.replayed(act, dossier, who, false);
                Reply ghost = planting.replayed(act, dossier, who, true);
                judge(operation, who, real, ghost, List.copyOf(dossier.values()));
            }
        }
    }

    /** Every operation that writes, at the addresses of the dossier. */
    void at(Operation operation, Dossier dossier, Who who) {
        List<Targets.Target> targets = Targets.candidates(operation, dossier);
        if (targets.isEmpty()) {
            return;
        }
        Targets.Target target = targets.get(0);
        byte[] body = body(operation);
        judge(
                operation,
                who,
                send(operation, who, target.path(), body),
                send(operation, who, target.ghost(true), body),
                target.ids());
    }

    /** Every body with an id of the dossier in one of its fields. */
    void naming(Operation operation, Dossier dossier, Who who) {
        List<String> ghosts = operation.holes().stream()
                .map(hole -> Nouns.fixed(hole).orElse(Ghosts.id(0)))
                .toList();
        String path = operation.filled(ghosts);
        for (String pointer : description.idsIn(operation.body())) {
            for (String noun : Nouns.of(Nouns.last(pointer))) {
                if (dossier.hasOwn(noun)) {
                    String id = dossier.records(noun).get(0).id();
                    JsonNode body = ghost(operation);
                    Reply ghost = send(operation, who, path, Door.body(body));
                    Description.set(body, pointer, Long.parseLong(id));
                    Reply real = send(operation, who, path, Door.body(body));
                    judge(operation, who, real, ghost, List.of(id));
                }
            }
        }
    }

    private void judge(Operation operation, Who who, Reply real, Reply ghost, List<String> ids) {
        Way way = Way.of(operation);
        findings.read(way, operation, who, real);
        if (real.isGood() && !ghost.isGood()) {
            findings.add(way, operation, who, "was let write");
        }
        findings.alike(way, operation, who, "told from what never existed", real.face(ids), ghost.face(List.of()));
    }

    private byte[] body(Operation operation) {
        return operation.body().isMissingNode() ? new byte[0] : Door.body(ghost(operation));
    }

    private Reply send(Operation operation, Who who, String path, byte[] body) {
        return crowd.door(who).send(operation.method(), path, body, "If-Match", "\"1\"");
    }

    /** A body in which each id is of another record that does not exist. */
    private JsonNode ghost(Operation operation) {
        JsonNode body = description.body(operation.body(), canaries::ghost, 1);
        List<String> pointers = description.idsIn(operation.body());
        for (int i = 0; i < pointers.size(); i++) {
            Description.set(body, pointers.get(i), Long.parseLong(Ghosts.id(i + 1)));
        }
        return body;
    }
}
