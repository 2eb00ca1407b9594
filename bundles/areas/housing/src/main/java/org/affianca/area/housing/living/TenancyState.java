package org.affianca.area.housing.living;

/** How a tenancy stands when it is looked at. */
public enum TenancyState {
    KEPT,
    AT_RISK,
    LOST
}
