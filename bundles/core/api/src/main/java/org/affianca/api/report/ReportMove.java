package org.affianca.api.report;

/** What may be done with a report on its way. */
public enum ReportMove {
    SCREEN,
    ASSIGN,
    LINK,
    REOPEN
}
