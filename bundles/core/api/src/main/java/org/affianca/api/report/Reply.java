package org.affianca.api.report;

import java.time.LocalDate;

/** The answer to who reported: on which day, how (code of list {@code report-channel}), and what was said in short. */
public record Reply(LocalDate on, String channel, String note) {}
