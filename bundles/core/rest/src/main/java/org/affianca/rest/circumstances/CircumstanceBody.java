package org.affianca.rest.circumstances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CircumstanceId;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.Circumstance;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;

/** A circumstance as read, at one of its versions; the label is there while its area is away too. */
public record CircumstanceBody(
        CircumstanceId id,
        int version,
        PersonId person,
        ServiceCode type,
        String typeLabel,
        LocalDate from,
        Optional<LocalDate> until,
        Evidence evidence,
        Secrecy secrecy,
        Optional<Map<String, Object>> details,
        boolean installed,
        String withdrawnBecause,
        Instant at,
        String by)
        implements Versioned {
    public static CircumstanceBody of(CircumstanceSheet sheet, Labels labels) {
        Circumstance c = sheet.circumstance();
        return new CircumstanceBody(
                c.id(),
                sheet.version(),
                c.who(),
                c.type(),
                labels.service(c.type()),
                c.validity().from(),
                c.validity().until(),
                c.evidence(),
                c.secrecy(),
                sheet.details(),
                sheet.installed(),
                sheet.withdrawnBecause(),
                sheet.at(),
                sheet.by());
    }
}
