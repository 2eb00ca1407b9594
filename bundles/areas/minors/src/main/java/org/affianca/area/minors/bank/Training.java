package org.affianca.area.minors.bank;

import java.time.LocalDate;

/** A course or group that a foster family took part in. */
public record Training(LocalDate heldOn, String title, int hours) {}
