package org.affianca.engine.notice;

import java.time.LocalDate;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.Episode;
import org.affianca.api.notice.NoticeDelivery;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a delivery: a member of the file, told when or after it was taken in charge. */
final class NoticeRules {
    private NoticeRules() {}

    static Flaws of(CaseFile file, Episode episode, NoticeDelivery given, LocalDate today, Codes codes) {
        Flaws flaws = new Flaws(codes);
        boolean member = file.members().stream()
                .anyMatch(one ->
                        one.person().equals(given.person()) && one.until().isEmpty());
        flaws.when(!member, "/person", "not-a-member");
        flaws.when(given.on().isAfter(today), "/on", "in-the-future");
        episode.chargedOn()
                .filter(day -> given.on().isBefore(day))
                .ifPresent(day -> flaws.add(Flaw.at("/on", "before-taking-charge", "day", day)));
        flaws.code("/how", "notice-delivery", given.how());
        flaws.optionalLine("/receivedBy", given.receivedBy(), 200);
        if (given.how().equals("not-possible")) {
            flaws.line("/remark", given.remark(), 500);
        } else {
            flaws.optionalLine("/remark", given.remark(), 500);
        }
        return flaws;
    }
}
