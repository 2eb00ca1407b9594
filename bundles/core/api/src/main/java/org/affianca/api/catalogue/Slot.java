package org.affianca.api.catalogue;

/** Where the shell lets an area put an element of its own. */
public enum Slot {
    PERSON_BADGE,
    CASE_PANEL,
    WORK_TAB,
    AREA_PAGE,
    HOME_TILE
}
