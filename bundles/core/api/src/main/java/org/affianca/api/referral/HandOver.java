package org.affianca.api.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is handed over, why, and on which ground.
 *
 * @param purpose what the other body is asked to do, at most 2000 characters; needed before it is sent
 * @param basis code of list {@code sharing-basis}: consent, law, order, agreement, vital-interest; needed before it is
 *     sent, may be empty before
 * @param basisReference which law, order or paper, at most 300 characters; needed for every basis but consent
 * @param consentOn the day on which the person consented, for basis {@code consent}
 * @param shared which data go; needed before it is sent
 * @param answerBy the day by which an answer is expected
 * @param expiresOn the last day on which the consent or the referral holds
 */
public record HandOver(
        String purpose,
        String basis,
        String basisReference,
        Optional<LocalDate> consentOn,
        List<Shared> shared,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> expiresOn) {
    public HandOver {
        shared = List.copyOf(shared);
    }
}
