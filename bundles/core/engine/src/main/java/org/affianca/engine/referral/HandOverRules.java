package org.affianca.engine.referral;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.Shared;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a sheet and of its answer before they are kept; what is still lacking is another question. */
final class HandOverRules {
    private static final int MOST = 20;

    private HandOverRules() {}

    static Flaws of(HandOver sheet, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes);
        flaws.optionalProse("/purpose", sheet.purpose(), 2000);
        if (!sheet.basis().isEmpty()) {
            flaws.code("/basis", "sharing-basis", sheet.basis());
        }
        flaws.optionalLine("/basisReference", sheet.basisReference(), 300);
        sheet.consentOn().ifPresent(day -> flaws.past("/consentOn", day, today));
        flaws.when(sheet.shared().size() > MOST, "/shared", "too-many");
        Set<String> before = new HashSet<>();
        for (int i = 0; i < Math.min(sheet.shared().size(), MOST); i++) {
            Shared one = sheet.shared().get(i);
            flaws.code("/shared/" + i + "/what", "shared-data", one.what());
            flaws.when(!before.add(one.what()), "/shared/" + i + "/what", "data-twice");
            flaws.optionalLine("/shared/" + i + "/detail", one.detail(), 300);
        }
        sheet.answerBy().ifPresent(day -> flaws.plausible("/answerBy", day));
        sheet.expiresOn().ifPresent(day -> flaws.plausible("/expiresOn", day));
        return flaws;
    }

    static Flaws of(Answer answer, Codes codes, LocalDate sentOn, LocalDate today) {
        Flaws flaws = new Flaws(codes);
        flaws.when(answer.on().isAfter(today), "/on", "in-the-future");
        flaws.when(answer.on().isBefore(sentOn), "/on", "before-it-was-sent");
        flaws.code("/outcome", "referral-answer", answer.outcome());
        return flaws.optionalProse("/note", answer.note(), 2000);
    }
}
