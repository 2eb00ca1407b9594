package org.affianca.engine.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.assessment.Instrument;

/**
 * An assessment at hand with all that is known of it.
 *
 * @param answers by place of the sheet, then by item
 */
record Paper(PaperRow row, Instrument instrument, List<SheetRow> sheets, Map<Integer, Map<String, Object>> answers) {

    Optional<SheetRow> sheet(int place) {
        return sheets.stream().filter(sheet -> sheet.place() == place).findFirst();
    }

    Map<String, Object> answers(int place) {
        return answers.getOrDefault(place, Map.of());
    }

    /** Whose hand writes on a sheet: its own assessor's; on the agreed one, either assessor's. */
    boolean isAssessor(SheetRow sheet, UserId user) {
        return sheets.stream()
                .filter(one -> one.place() == sheet.place() || sheet.isAgreed())
                .anyMatch(one -> one.assessorId().equals(user));
    }

    /** Whether both assessors have said all they had to say. */
    boolean bothComplete() {
        return row.two() && sheets.stream().filter(sheet -> !sheet.isAgreed()).allMatch(SheetRow::complete);
    }

    boolean isAgreeing() {
        return sheets.stream().anyMatch(SheetRow::isAgreed);
    }

    /** Two who assess must not see each other's answers before both are complete; nobody else may tell them. */
    boolean isVisible(SheetRow sheet, UserId to) {
        return !row.two()
                || sheet.isAgreed()
                || bothComplete()
                || sheet.assessorId().equals(to);
    }
}
