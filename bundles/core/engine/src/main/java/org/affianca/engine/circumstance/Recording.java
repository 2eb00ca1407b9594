package org.affianca.engine.circumstance;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CircumstanceId;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.access.Actor;
import org.affianca.api.circumstance.CircumstanceData;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.SeenDocuments;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.Rows;
import org.affianca.engine.details.Shape;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.work.Policies;
import org.affianca.engine.work.Rulings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes circumstances down and puts them right: each version a row of its own, with details of its own. */
@Component(service = Recording.class)
public final class Recording {
    private static final CircumstanceId NONE = new CircumstanceId(0);

    private final Ground ground;
    private final Shelf shelf;
    private final LiveCatalogue catalogue;
    private final Rows rows;
    private final CircumstanceMapper sql;
    private final SeenDocuments documents;
    private final Rulings rules;

    @Activate
    public Recording(
            @Reference Ground ground,
            @Reference Shelf shelf,
            @Reference LiveCatalogue catalogue,
            @Reference Rows rows,
            @Reference Policies policies) {
        this.ground = ground;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.rows = rows;
        this.sql = ground.sql(CircumstanceMapper.class);
        this.rules = new Rulings(policies);
        this.documents = new SeenDocuments(ground.mappers());
    }

    CircumstanceId record(PersonId who, ServiceCode code, CircumstanceData data) {
        Actor actor = writer();
        return ground.within(() -> {
            if (sql.seesPerson(ground.viewer(), who) == 0) {
                throw new Missing("person");
            }
            ground.sight().mustWrite(who);
            CircumstanceType type =
                    shelf.circumstance(code).orElseThrow(() -> new Invalid(Flaw.at("/type", "unknown-circumstance")));
            long id = ground.ids().next();
            Reading details = checked(type, who, NONE, data, Map.of());
            CircumstanceRow row = row(
                    id, new CircumstanceId(id), 1, who, type, data, actor.id().value());
            write(actor, row, details);
            return row.originId();
        });
    }

    void correct(CircumstanceId id, int version, CircumstanceData data) {
        Actor actor = writer();
        ground.transactions().run(() -> {
            CircumstanceRow before = standing(id, version);
            CircumstanceType type = shelf.circumstance(before.type())
                    .orElseThrow(() -> new Refused(Because.of("circumstance-area-away")));
            Map<String, Object> was = shelf.shape(before.type())
                    .flatMap(shape -> rows.find(shape, before.details(actor.organisation())))
                    .orElse(Map.of());
            Reading details = checked(type, before.personId(), id, data, was);
            replace(actor, before);
            write(
                    actor,
                    row(ground.ids().next(), id, version + 1, before.personId(), type, data, before.authorId()),
                    details);
        });
    }

    /** A wrong entry is withdrawn also while its area is away: only core's part says so. */
    void withdraw(CircumstanceId id, int version, String because) {
        Actor actor = writer();
        ground.transactions().run(() -> {
            CircumstanceRow before = standing(id, version);
            new Flaws(noCodes()).prose("/because", because, 2000).orThrow();
            Optional<Shape> shape = shelf.shape(before.type());
            Optional<Map<String, Object>> was = shape.flatMap(s -> rows.find(s, before.details(actor.organisation())));
            replace(actor, before);
            CircumstanceRow row = new CircumstanceRow(
                    ground.ids().next(),
                    id,
                    version + 1,
                    before.personId(),
                    before.type(),
                    before.fromDay(),
                    before.untilDay(),
                    before.evidence(),
                    before.documentId(),
                    before.secrecy(),
                    because.strip(),
                    before.authorId(),
                    ground.clock().instant(),
                    "");
            write(actor, row, new Reading(was.orElse(Map.of()), List.of()));
        });
    }

    private Actor writer() {
        return ground.sight().need("writing circumstances", WORKER, COORDINATOR);
    }

    private CircumstanceRow standing(CircumstanceId id, int version) {
        Viewer viewer = ground.viewer();
        CircumstanceRow before = sql.versions(viewer, id).stream()
                .findFirst()
                .map(row -> row.opened(ground.vault(), viewer.organisation()))
                .filter(row -> row.withdrawnBecause().isEmpty())
                .orElseThrow(() -> new Missing("circumstance"));
        if (before.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        ground.sight().mustWrite(before.personId());
        return before;
    }

    private Reading checked(
            CircumstanceType type, PersonId who, CircumstanceId self, CircumstanceData data, Map<String, Object> was) {
        Viewer viewer = ground.viewer();
        Flaws flaws = new Flaws(noCodes());
        flaws.plausible("/from", data.validity().from());
        data.validity().until().ifPresent(day -> flaws.plausible("/until", day));
        documents.check(flaws, viewer, data.evidence());
        flaws.when(type.evidenceNeeded() && !data.evidence().isGiven(), "/evidence/text", "evidence-needed");
        boolean twice =
                !type.several() && sql.others(viewer.organisation(), who, type.code(), data.validity(), self) > 0;
        flaws.when(twice, "/from", "circumstance-twice");
        Reading details = new DetailsCheck(sql, shelf, catalogue, viewer).read(type.code(), data.details(), was);
        details.flaws().forEach(flaws::add);
        flaws.orThrow();
        shelf.shape(type.code())
                .flatMap(shape -> shape.record(details.values()))
                .ifPresent(record -> rules.flaws(type.code(), record).forEach(flaws::add));
        flaws.orThrow();
        return details;
    }

    private void replace(Actor actor, CircumstanceRow before) {
        if (sql.replace(actor.organisation(), before.originId(), before.version()) == 0) {
            throw sql.changed(actor.organisation(), before.originId()).stale();
        }
    }

    private void write(Actor actor, CircumstanceRow row, Reading details) {
        sql.insert(actor.organisation(), row.sealed(ground.vault(), actor.organisation()), actor.id());
        shelf.shape(row.type())
                .ifPresent(shape -> rows.write(shape, row.details(actor.organisation()), details.values()));
        if (sql.versions(ground.viewer(), row.originId()).isEmpty()) {
            throw new Invalid(Flaw.at("/secrecy", "not-yours-to-see"));
        }
        ground.events().happened(new CircumstanceWritten(row.personId(), row.originId(), row.type(), row.version()));
    }

    private CircumstanceRow row(
            long id,
            CircumstanceId origin,
            int version,
            PersonId who,
            CircumstanceType type,
            CircumstanceData data,
            long author) {
        return new CircumstanceRow(
                id,
                origin,
                version,
                who,
                type.code(),
                data.validity().from(),
                data.validity().until(),
                data.evidence().text().strip(),
                data.evidence().document().map(DocumentId::value),
                data.secrecy().orElse(type.secrecy()),
                "",
                author,
                ground.clock().instant(),
                "");
    }

    private static Codes noCodes() {
        return (list, code) -> false;
    }
}
