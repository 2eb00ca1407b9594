package org.affianca.engine.payment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.affianca.api.money.Iban;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.TreasuryData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.person.Names;

/** What must hold of payees and of our own bank accounts. */
final class PayeeRules {
    private static final int SEPA_NAME = 70;
    private static final Pattern TAX_CODE = Pattern.compile("|[0-9]{11}|[A-Z0-9]{16}|[A-Z]{2}[A-Z0-9]{2,13}");
    private static final Pattern BIC = Pattern.compile("|[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private PayeeRules() {}

    /** By what a payee is known whose name somebody wrote down; the bank reads no more than the register keeps. */
    static String key(String name) {
        String tidy = name.strip();
        return Names.key(tidy.substring(0, Math.min(SEPA_NAME, tidy.length())));
    }

    static PayeeData tidy(PayeeData data) {
        return new PayeeData(
                data.type(),
                data.name().strip(),
                data.person(),
                packed(data.taxCode()),
                Iban.parse(data.iban()).map(Iban::value).orElse(data.iban().strip()),
                data.active());
    }

    static TreasuryData tidy(TreasuryData data) {
        return new TreasuryData(
                data.name().strip(),
                data.holder().strip(),
                Iban.parse(data.iban()).map(Iban::value).orElse(data.iban().strip()),
                packed(data.bic()));
    }

    static Flaws check(PayeeData data, Codes codes) {
        return new Flaws(codes)
                .code("/type", "payee-type", data.type().value())
                .line("/name", data.name(), SEPA_NAME)
                .when(!TAX_CODE.matcher(data.taxCode()).matches(), "/taxCode", "tax-code-invalid")
                .when(!data.iban().isEmpty() && Iban.parse(data.iban()).isEmpty(), "/iban", "iban-invalid");
    }

    static Flaws check(TreasuryData data, Codes codes) {
        return new Flaws(codes)
                .line("/name", data.name(), 200)
                .line("/holder", data.holder(), SEPA_NAME)
                .when(Iban.parse(data.iban()).isEmpty(), "/iban", "iban-invalid")
                .when(!BIC.matcher(data.bic()).matches(), "/bic", "bic-invalid");
    }

    private static String packed(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
