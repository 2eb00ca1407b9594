package org.affianca.engine.means;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.means.Enquiry;
import org.affianca.api.means.EnquiryData;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Asks INPS for a work, once the work carries what INPS wants to know: nobody's means are looked up without a reason. */
final class Enquiring {
    private static final Pattern BENEFIT = Pattern.compile("[A-Z0-9][A-Z0-9.]{0,29}");
    private final Ground ground;
    private final EnquiryMapper sql;
    private final MeansMapper means;
    private final Keeping tests;
    private final Entering entering;

    Enquiring(Ground ground, Keeping tests, Entering entering) {
        this.ground = ground;
        this.sql = ground.sql(EnquiryMapper.class);
        this.means = ground.sql(MeansMapper.class);
        this.tests = tests;
        this.entering = entering;
    }

    Enquiry enquiry(Viewer viewer, EnquiryRow row) {
        return new Enquiry(
                row.id(),
                row.caseId(),
                row.version(),
                row.holderId(),
                row.data(),
                lacking(row),
                tests.whole(viewer, means.answers(viewer, row.id())),
                row.writable() && row.caseState().isOpen());
    }

    Enquiry prepare(WorkId id, int version, EnquiryData data) {
        Viewer viewer = ground.viewer();
        EnquiryRow row = forWriting(viewer, id, version);
        Flaws flaws = new Flaws(ground.codes()).optionalLine("/protocol", data.protocol(), 100);
        boolean odd =
                !data.benefit().isEmpty() && !BENEFIT.matcher(data.benefit()).matches();
        flaws.when(odd, "/benefit", "benefit-code-invalid").orThrow();
        Instant now = ground.clock().instant();
        if (row.version() == 0) {
            sql.insert(viewer, id, data, now);
        } else {
            sql.update(viewer, id, data, now);
        }
        ground.events().happened(new MeansEnquiryPrepared(row.caseId(), id, row.service()));
        return enquiry(viewer, sql.find(viewer, id).orElseThrow(() -> new Missing("work")));
    }

    MeansTest answer(WorkId id, int version, MeansTestData data) {
        Viewer viewer = ground.viewer();
        EnquiryRow row = forWriting(viewer, id, version);
        List<Because> lacking = lacking(row);
        if (!lacking.isEmpty()) {
            throw new Refused(new Verdict.No(lacking));
        }
        return entering.answer(row, data);
    }

    private EnquiryRow forWriting(Viewer viewer, WorkId id, int version) {
        sql.lock(viewer.organisation(), id);
        EnquiryRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("work"));
        if (!row.writable()) {
            throw new Forbidden("asking for means tests in this case");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (!row.caseState().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        return row;
    }

    private static List<Because> lacking(EnquiryRow row) {
        List<Because> lacking = new ArrayList<>();
        if (row.protocol().isBlank()) {
            lacking.add(Because.of("enquiry-without-protocol"));
        }
        if (row.benefit().isBlank()) {
            lacking.add(Because.of("enquiry-without-benefit"));
        }
        if (!row.identified()) {
            lacking.add(Because.of("enquiry-without-fiscal-code"));
        }
        return lacking;
    }
}
