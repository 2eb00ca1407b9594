package org.affianca.api.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a measure has come.
 *
 * @param due how much is due in all; empty when it is open
 * @param done how much was delivered, day by day or in sessions of a group that are part of the measure
 * @param planned how much is still planned, from tomorrow to the measure's end, for two years at most
 * @param missing what neither was done nor is planned; zero when nothing is due
 * @param reached the first day by which everything due is done, as planned; empty when it is not
 */
public record Progress(
        Optional<BigDecimal> due,
        BigDecimal done,
        BigDecimal planned,
        BigDecimal missing,
        Optional<LocalDate> reached) {}
