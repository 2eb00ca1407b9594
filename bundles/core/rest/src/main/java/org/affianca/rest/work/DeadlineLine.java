package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.affianca.rest.catalogue.Labels;

/** A deadline of a work, with its label. */
public record DeadlineLine(
        String code, String label, LocalDate due, Consequence consequence, String source, Optional<LocalDate> metOn) {
    static DeadlineLine of(Deadline deadline, ServiceCode service, Labels labels) {
        return new DeadlineLine(
                deadline.code(),
                labels.deadline(service, deadline.code()),
                deadline.due(),
                deadline.consequence(),
                deadline.source(),
                deadline.metOn());
    }
}
