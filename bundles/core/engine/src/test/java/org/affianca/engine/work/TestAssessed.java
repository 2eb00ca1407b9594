package org.affianca.engine.work;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;

/** Cases and works of the kind Assessment, for the tests of what hangs under them. */
public final class TestAssessed {
    private static final ServiceCode ASSESSMENT = new ServiceCode("core.assessment");

    private final TestWorks at;

    public TestAssessed(TestHouse house) {
        this.at = new TestWorks(house);
    }

    public Shelf shelf() {
        return at.shelf;
    }

    public Actor giulia() {
        return at.giulia;
    }

    public UnitId hub() {
        return at.hub;
    }

    public CaseId newCase() {
        return at.newCase();
    }

    public PersonId holder(CaseId id) {
        return at.holder(id);
    }

    public WorkId open(CaseId id, String instrument) {
        return at.house.as(
                at.giulia,
                () -> at.desk.open(
                        id,
                        ASSESSMENT,
                        Beginning.on(Period.from(at.today())).with(Particulars.scoredWith(instrument)),
                        Map.of()));
    }

    /** A work of another kind. */
    public WorkId openWalk(CaseId id) {
        return at.open(id, TestWorks.WALK, at.today(), at.today(), Map.of());
    }

    public void conclude(WorkId id) {
        start(id);
        TestWorks.must(end(id, "completed"));
    }

    public void start(WorkId id) {
        TestWorks.must(at.move(id, "STARTED", Decision.on(at.today())));
    }

    public Verdict end(WorkId id, String outcome) {
        return at.move(id, "CONCLUDED", new Decision(at.today(), Optional.of(new Code(outcome)), Optional.empty(), ""));
    }

    /** Rules the service of assessments as well. */
    public void ruledBy(Object policy) {
        at.ruled = ASSESSMENT;
        at.rules.add(policy);
    }
}
