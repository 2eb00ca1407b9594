package org.affianca.api.plan;

/** Who carries an action or takes a commitment upon himself; the person first. */
public enum Party {
    PERSON,
    FAMILY,
    /** The social service of this body. */
    SERVICE,
    /** Another body: health, school, employment centre, association. */
    BODY,
    OTHER
}
