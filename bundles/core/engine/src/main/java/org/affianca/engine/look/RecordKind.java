package org.affianca.engine.look;

/** Where a record's case or person is found; {@code key} is the column that the log calls the record. */
enum RecordKind {
    NONE,
    CASE,
    PERSON,
    WORK("core.works x", "x.id", "x.case_id", ""),
    NOTE("core.note x", "x.id", "x.case_id", ""),
    DOCUMENT("core.document x", "x.id", "x.case_id", ""),
    LETTER("core.letter x", "x.id", "x.case_id", ""),
    MEETING("core.meeting x", "x.id", "x.case_id", ""),
    REPORT("core.report x", "x.id", "x.case_id", ""),
    REPORT_PERSON("core.report_person x", "x.report_id", "", "x.person_id"),
    CONTACT("core.contact x", "x.id", "x.case_id", "x.person_id"),
    TRANSFER("core.case_transfer x", "x.id", "x.case_id", ""),
    EMERGENCY("core.emergency x", "x.id", "x.case_id", ""),
    ACTIVITY("core.activity x", "x.id", "x.case_id", ""),
    APPOINTMENT("core.appointment x", "x.id", "x.case_id", ""),
    FILE_COPY("core.file_copy x", "x.id", "x.case_id", "x.person_id"),
    CLAIM("core.claim x", "x.id", "x.case_id", "x.person_id"),
    INFORMING("core.informing x", "x.id", "x.case_id", "x.person_id"),
    GLASS("core.glass x", "x.id", "x.case_id", ""),
    REPAYMENT("core.repayment x", "x.id", "x.case_id", ""),
    STAY("core.stay x" + Joins.ITS_WORK, "x.id", "k.case_id", "x.person_id"),
    WAITING_ENTRY("core.waiting_entry x" + Joins.ITS_WORK, "x.id", "k.case_id", ""),
    COMMITMENT("core.commitment x" + Joins.ITS_WORK, "x.id", "k.case_id", ""),
    PAYMENT_RUN("core.payment x" + Joins.ITS_WORK, "x.run_id", "k.case_id", ""),
    PAYEE("core.payee x", "x.id", "", "x.person_id"),
    MEANS_TEST("core.means_test x", "x.id", "", "x.person_id"),
    CIRCUMSTANCE("core.circumstance x", "x.id", "", "x.person_id"),
    HOUSEHOLD("core.household_member x", "x.household_id", "", "x.person_id"),
    TIE("core.tie x", "x.id", "", "x.one_person_id"),
    TIE_OTHER("core.tie x", "x.id", "", "x.other_person_id"),
    MERGE("core.merge x", "x.id", "", "x.survivor_id"),
    MERGE_OTHER("core.merge x", "x.id", "", "x.absorbed_id");

    /** Apart: an enum's constants are made before its own fields. */
    private static final class Joins {
        static final String ITS_WORK =
                " join core.works k on k.organisation_id = x.organisation_id and k.id = x.work_id";
        static final String NOBODY = "cast(null as bigint)";
    }

    private final String from;
    private final String key;
    private final String caseOf;
    private final String personOf;

    RecordKind() {
        this("", "", "", "");
    }

    RecordKind(String from, String key, String caseOf, String personOf) {
        this.from = from;
        this.key = key;
        this.caseOf = caseOf.isEmpty() ? Joins.NOBODY : caseOf;
        this.personOf = personOf.isEmpty() ? Joins.NOBODY : personOf;
    }

    String from() {
        return from;
    }

    String key() {
        return key;
    }

    String caseOf() {
        return caseOf;
    }

    String personOf() {
        return personOf;
    }
}
