package org.affianca.api.meeting;

import java.time.Instant;

/** A signature under the minutes: of which seat, how, and who entered it when. */
public record Signature(int seat, String how, String note, String enteredBy, Instant at) {}
