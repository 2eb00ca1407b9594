package org.affianca.engine.means;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.means.AskedFor;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Enters means tests, and withdraws those that were wrong. */
final class Entering {
    private final Ground ground;
    private final MeansMapper sql;
    private final PersonLabels people;
    private final HowLong rules = new HowLong();
    private final Keeping tests;

    Entering(Ground ground, Keeping tests) {
        this.ground = ground;
        this.sql = ground.sql(MeansMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.tests = tests;
    }

    MeansTest enter(PersonId person, MeansTestData data) {
        ground.sight().need("entering means tests", Role.WORKER, Role.COORDINATOR);
        Viewer viewer = ground.viewer();
        if (sql.sees(viewer, person) == 0) {
            throw new Missing("person");
        }
        ground.sight().mustWrite(person);
        Flaws flaws = check(viewer, data, data.source().equals(MeansTest.STATED));
        MeansRules.source(flaws, data.source());
        flaws.orThrow();
        MeansTestId id = new MeansTestId(ground.ids().next());
        sql.insert(viewer, id, person, data, until(data), ground.clock().instant());
        return entered(viewer, id, person, data, Optional.empty(), Optional.empty());
    }

    /** What INPS answered for a work whose enquiry lacks nothing. */
    MeansTest answer(EnquiryRow asked, MeansTestData data) {
        Viewer viewer = ground.viewer();
        check(viewer, data, false).orThrow();
        MeansTestId id = new MeansTestId(ground.ids().next());
        sql.insertAsked(
                viewer,
                id,
                asked.holderId(),
                data,
                MeansTest.ENQUIRY,
                until(data),
                new AskedFor(asked.id(), asked.protocol(), asked.benefit()),
                ground.clock().instant());
        return entered(viewer, id, asked.holderId(), data, Optional.of(asked.caseId()), Optional.of(asked.id()));
    }

    MeansTest withdraw(MeansTestId id, int version, String because) {
        ground.sight().need("withdrawing means tests", Role.WORKER, Role.COORDINATOR);
        Viewer viewer = ground.viewer();
        MeansRow row = sql.find(viewer, id)
                .filter(found -> found.withdrawnBecause().isEmpty())
                .orElseThrow(() -> new Missing("means test"));
        new Flaws(ground.codes()).prose("/because", because, 1000).orThrow();
        if (sql.withdraw(viewer, id, version, because, ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        ground.events()
                .happened(new MeansTestWithdrawn(
                        row.personId(), id, row.seenWork().map(WorkId::new)));
        return tests.whole(viewer, id);
    }

    private Flaws check(Viewer viewer, MeansTestData data, boolean stated) {
        return MeansRules.of(data, stated, people.of(viewer, data.members()).keySet(), ground.codes(), viewer.today());
    }

    private LocalDate until(MeansTestData data) {
        return data.validUntil()
                .orElseGet(() ->
                        rules.until(data.indicator().type(), data.declaration().signedOn()));
    }

    private MeansTest entered(
            Viewer viewer,
            MeansTestId id,
            PersonId person,
            MeansTestData data,
            Optional<CaseId> inCase,
            Optional<WorkId> work) {
        Set<PersonId> household = new LinkedHashSet<>(data.members());
        household.add(person);
        sql.addMembers(viewer.organisation(), id, household);
        ground.events()
                .happened(new MeansTestEntered(person, id, data.indicator().type(), inCase, work));
        return tests.whole(viewer, id);
    }
}
