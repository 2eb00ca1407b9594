package org.affianca.engine.person;

import org.affianca.api.person.ContactPoint;

/** A row of core.contact_point. */
record PointRow(String kind, String reach, boolean safe, String remark, boolean noMessages, String times) {
    ContactPoint point() {
        return new ContactPoint(kind, reach, safe, remark, noMessages, times);
    }
}
