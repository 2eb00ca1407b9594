package org.affianca.api.place;

/** What one person can take in a section: a bed, a room, a chair at the table. Version counts changes, for ETag. */
public record Place(PlaceId id, SectionId section, int version, PlaceData data) {}
