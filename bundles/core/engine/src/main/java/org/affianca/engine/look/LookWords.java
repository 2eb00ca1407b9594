package org.affianca.engine.look;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the log of reads: what sort of record each is, and where its case and person are found. A word may go on
 * after a dash: {@code work-payments} is of the sort of {@code work}.
 */
final class LookWords {
    /** What the citizen's sheet calls it, and where its subjects are. */
    record Meaning(String sort, List<RecordKind> kinds) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            word("person", "person", RecordKind.PERSON),
            word("signatories", "person", RecordKind.PERSON),
            word("circumstance", "person", RecordKind.CIRCUMSTANCE),
            word("household", "person", RecordKind.HOUSEHOLD),
            word("tie", "person", RecordKind.TIE, RecordKind.TIE_OTHER),
            word("merge", "person", RecordKind.MERGE, RecordKind.MERGE_OTHER),
            word("case", "case", RecordKind.CASE),
            word("case-notes", "notes", RecordKind.CASE),
            word("case-drafts", "notes", RecordKind.CASE),
            word("case-documents", "documents", RecordKind.CASE),
            word("case-letters", "documents", RecordKind.CASE),
            word("case-file-copies", "documents", RecordKind.CASE),
            word("case-meetings", "meetings", RecordKind.CASE),
            word("case-appointments", "meetings", RecordKind.CASE),
            word("unmanaged-case", "case", RecordKind.CASE),
            word("transfer", "case", RecordKind.TRANSFER),
            word("break-glass", "case", RecordKind.GLASS),
            word("document", "documents", RecordKind.DOCUMENT),
            word("letter", "documents", RecordKind.LETTER),
            word("file-copy", "documents", RecordKind.FILE_COPY),
            word("meeting", "meetings", RecordKind.MEETING),
            word("appointment", "meetings", RecordKind.APPOINTMENT),
            word("activity", "work", RecordKind.ACTIVITY),
            word("report", "reports", RecordKind.REPORT, RecordKind.REPORT_PERSON),
            word("contact", "reports", RecordKind.CONTACT),
            word("emergency", "reports", RecordKind.EMERGENCY),
            word("work", "work", RecordKind.WORK),
            word("plan", "work", RecordKind.WORK),
            word("order", "work", RecordKind.WORK),
            word("referral", "work", RecordKind.WORK),
            word("schedule", "work", RecordKind.WORK),
            word("assessment", "work", RecordKind.WORK),
            word("stays", "work", RecordKind.WORK),
            word("cost-shares", "work", RecordKind.WORK),
            word("stay-month", "work", RecordKind.WORK),
            word("availabilities", "work", RecordKind.WORK),
            word("stay", "work", RecordKind.STAY),
            word("waiting-entry", "work", RecordKind.WAITING_ENTRY),
            word("rank-sheet", "work", RecordKind.WAITING_ENTRY),
            word("means-enquiry", "money", RecordKind.WORK),
            word("means-test", "money", RecordKind.MEANS_TEST),
            word("payee", "money", RecordKind.PAYEE),
            word("payment-run", "money", RecordKind.PAYMENT_RUN),
            word("payment-file", "money", RecordKind.PAYMENT_RUN),
            word("commitment", "money", RecordKind.COMMITMENT),
            word("repayment", "money", RecordKind.REPAYMENT),
            // Of places, of the office's registers, of undertakings: nobody's record.
            word("secret-facility", "other", RecordKind.NONE),
            // A look at a sealed link is nobody's in the log: it would name who has one.
            word("adoption", "other", RecordKind.NONE),
            // Who keeps a barrier between two persons is told to neither of them.
            word("claim", "case", RecordKind.CLAIM),
            word("informing", "case", RecordKind.INFORMING),
            word("existing-cases", "person", RecordKind.PERSON),
            // Of all that was paid: whose, stands in the rows, which the log does not keep.
            word("siuss", "other", RecordKind.NONE),
            word("disposal", "other", RecordKind.NONE),
            word("barrier", "other", RecordKind.NONE),
            word("barrier-tries", "other", RecordKind.NONE),
            word("occupancy", "other", RecordKind.NONE),
            word("undertaking", "other", RecordKind.NONE),
            word("writing", "other", RecordKind.NONE));

    private static final Meaning UNKNOWN = new Meaning("other", List.of(RecordKind.NONE));

    private LookWords() {}

    private static Map.Entry<String, Meaning> word(String word, String sort, RecordKind... kinds) {
        return Map.entry(word, new Meaning(sort, List.of(kinds)));
    }

    /** The meaning of the word, or of the longest beginning of it that has one. */
    static Optional<Meaning> find(String word) {
        String rest = word;
        while (!rest.isEmpty()) {
            Meaning found = MEANINGS.get(rest);
            if (found != null) {
                return Optional.of(found);
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    static Meaning of(String word) {
        return find(word).orElse(UNKNOWN);
    }
}
