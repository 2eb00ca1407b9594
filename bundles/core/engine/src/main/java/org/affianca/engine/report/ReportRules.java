package org.affianca.engine.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.Reporter;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a report before it is kept. */
final class ReportRules {
    private static final int MOST = 20;

    private ReportRules() {}

    /** @param seen those of the register whom the actor may name */
    static Flaws of(ReportData data, Codes codes, Set<PersonId> seen, LocalDate today) {
        Flaws flaws = new Flaws(codes);
        flaws.past("/receivedOn", data.receivedOn(), today);
        flaws.optionalLine("/protocol", data.protocol(), 64);
        flaws.code("/channel", "report-channel", data.channel());
        flaws.code("/sender", "report-sender", data.sender());
        flaws.code("/duty", "report-duty", data.duty());
        flaws.prose("/facts", data.facts(), 8000);
        concerned(flaws, data.concerned(), seen);
        data.replyBy().ifPresent(day -> {
            flaws.plausible("/replyBy", day);
            flaws.when(day.isBefore(data.receivedOn()), "/replyBy", "before-it-arrived");
        });
        return flaws;
    }

    static Flaws reporter(Flaws flaws, Reporter reporter) {
        flaws.optionalLine("/reporter/name", reporter.name(), 300);
        return flaws.optionalLine("/reporter/reach", reporter.reach(), 300);
    }

    private static void concerned(Flaws flaws, List<Concerned> concerned, Set<PersonId> seen) {
        flaws.when(concerned.isEmpty(), "/concerned", "required");
        flaws.when(concerned.size() > MOST, "/concerned", "too-many");
        Set<PersonId> before = new HashSet<>();
        for (int i = 0; i < Math.min(concerned.size(), MOST); i++) {
            Concerned one = concerned.get(i);
            String at = "/concerned/" + i;
            flaws.optionalLine(at + "/description", one.description(), 500);
            if (one.person().isEmpty()) {
                flaws.when(one.description().isBlank(), at + "/description", "person-or-description");
                continue;
            }
            PersonId person = one.person().get();
            flaws.when(!seen.contains(person), at + "/person", "unknown-person");
            flaws.when(!before.add(person), at + "/person", "person-twice");
        }
    }
}
