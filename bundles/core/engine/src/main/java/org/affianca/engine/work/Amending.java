package org.affianca.engine.work;

import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Particulars;
import org.affianca.engine.check.Flaws;

/** Writes anew what a work's kind says of itself; deadlines follow the days in it. */
final class Amending {
    private final Books books;
    private final DeadlineKeeping deadlines;

    Amending(Books books, DeadlineKeeping deadlines) {
        this.books = books;
        this.deadlines = deadlines;
    }

    void amend(WorkId id, int version, Particulars p) {
        Subject subject = books.changeable(id);
        WorkRow before = subject.row();
        books.mustBeCurrent(before, version);
        if (before.kind() == Kind.APPLICATION || before.kind() == Kind.PLAN || before.kind() == Kind.GRANT) {
            throw new Refused(Because.of("settled-when-opened"));
        }
        Flaws flaws = new Flaws((list, word) -> false);
        new ParticularsCheck(books).check(flaws, before.kind(), p);
        flaws.orThrow();
        WorkRow after = before.amended(p);
        mayStillChange(before, after);
        books.works.amend(books.organisation(), after, version, books.now(), books.user());
        deadlines.follow(subject.type().orElseThrow(), before, after, books.today());
        books.happened(new WorkDescribed(after.caseId(), id, after.service().value()));
    }

    /** Where somebody was put, by which sheet they were judged and to whom they were sent is history once it has begun. */
    private static void mayStillChange(WorkRow before, WorkRow after) {
        boolean begun = before.stage() != Stage.DRAFT && before.stage() != Stage.WAITING;
        boolean other = !before.facilityId().equals(after.facilityId())
                || !before.instrument().equals(after.instrument())
                || !before.body().equals(after.body());
        if (begun && other || !before.direction().equals(after.direction())) {
            throw new Refused(Because.of("already-begun"));
        }
    }
}
