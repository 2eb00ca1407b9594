package org.affianca.rest.orders;

import org.affianca.api.WorkId;
import org.affianca.api.order.Signatory;

/** One who may or may not sign something for a person, and the order that says so. */
public record SignatoryLine(WorkId order, String authority, String proceeding, PowerBody power) {
    static SignatoryLine of(Signatory one) {
        return new SignatoryLine(one.order(), one.authority(), one.proceeding(), PowerBody.of(one.power()));
    }
}
