package org.affianca.api.organisation;

import java.util.Optional;
import org.affianca.api.UnitId;

/** A unit: territorial hub, office, central structure; {@code kind} is a word of the profile such as {@code hub}. */
public record Unit(UnitId id, String code, String label, String kind, Optional<UnitId> parent) {}
