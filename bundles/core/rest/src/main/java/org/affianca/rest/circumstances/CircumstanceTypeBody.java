package org.affianca.rest.circumstances;

import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.rest.catalogue.Labels;

/** A type of circumstance with its label. */
public record CircumstanceTypeBody(
        ServiceCode code,
        String area,
        String label,
        Secrecy secrecy,
        boolean evidenceNeeded,
        boolean several,
        boolean hasDetails) {
    static CircumstanceTypeBody of(CircumstanceType type, Labels labels) {
        return new CircumstanceTypeBody(
                type.code(),
                type.code().area(),
                labels.service(type.code()),
                type.secrecy(),
                type.evidenceNeeded(),
                type.several(),
                type.hasDetails());
    }
}
