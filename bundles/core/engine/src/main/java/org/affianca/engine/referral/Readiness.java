package org.affianca.engine.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.referral.HandOver;

/** What a sheet lacks before anything of it may leave the house: data without purpose or ground do not travel. */
final class Readiness {
    private static final String CONSENT = "consent";

    private Readiness() {}

    static List<Because> lacking(HandOver sheet, LocalDate on) {
        List<Because> lacking = new ArrayList<>();
        when(lacking, sheet.purpose().isBlank(), "referral-without-purpose");
        when(lacking, sheet.basis().isBlank(), "referral-without-basis");
        when(lacking, sheet.shared().isEmpty(), "referral-without-data");
        boolean byConsent = sheet.basis().equals(CONSENT);
        boolean consented = sheet.consentOn().map(day -> !day.isAfter(on)).orElse(false);
        when(lacking, byConsent && !consented, "referral-without-consent");
        boolean named = !sheet.basisReference().isBlank();
        when(lacking, !sheet.basis().isBlank() && !byConsent && !named, "referral-without-reference");
        boolean over = sheet.expiresOn().map(last -> last.isBefore(on)).orElse(false);
        when(lacking, over, "referral-expired");
        return lacking;
    }

    private static void when(List<Because> lacking, boolean so, String code) {
        if (so) {
            lacking.add(Because.of(code));
        }
    }
}
