package org.affianca.area.adults.listed;

/** Why a row is refused, or what it changes: a code, and the sentence for it. */
public record MeasureReason(String code, String detail) {}
