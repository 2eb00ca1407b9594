package org.affianca.engine.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.Shared;

/** The work of a referral with its sheet; version 0 is not written yet. */
record SheetRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Stage stage,
        String body,
        CaseState caseState,
        boolean writable,
        int version,
        String purpose,
        String basis,
        String basisReference,
        Optional<LocalDate> consentOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> answeredOn,
        Optional<String> answered,
        Optional<String> answer,
        Optional<LocalDate> sentOn) {
    HandOver handOver(List<Shared> shared) {
        return new HandOver(purpose, basis, basisReference, consentOn, shared, answerBy, expiresOn);
    }

    Optional<Answer> reply() {
        return answeredOn.map(day -> new Answer(day, answered.orElse(""), answer.orElse("")));
    }
}
