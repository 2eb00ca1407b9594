package org.affianca.engine.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;

/** A record that names who is paid. */
@Details("tap.water-bill")
public record WaterBill(String company, Optional<LocalDate> dueOn) {}
