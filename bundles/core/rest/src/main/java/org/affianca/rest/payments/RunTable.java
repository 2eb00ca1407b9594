package org.affianca.rest.payments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.affianca.api.catalogue.Words;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.RunLine;
import org.affianca.rest.answer.Csv;
import org.affianca.rest.call.Call;

/** A payment run as a table, in the words of the reader. */
final class RunTable {
    private static final List<String> COLUMNS =
            List.of("payment", "payee", "iban", "amount", "reference", "executeOn", "returnedOn", "returned");

    private RunTable() {}

    static byte[] of(PaymentRun run, Words words) {
        Locale locale = Call.now().locale();
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> words.say(Call.CORE, "payment-table." + column, locale))
                .toList());
        run.lines().forEach(line -> rows.add(row(run, line, locale)));
        return Csv.of(rows);
    }

    private static List<String> row(PaymentRun run, RunLine line, Locale locale) {
        return Stream.of(
                        String.valueOf(line.payment().value()),
                        line.name(),
                        line.iban(),
                        String.format(locale, "%.2f", line.amount().toEuro()),
                        line.reference(),
                        run.executeOn().toString(),
                        line.returnedOn().map(LocalDate::toString).orElse(""),
                        line.returned())
                .toList();
    }
}
