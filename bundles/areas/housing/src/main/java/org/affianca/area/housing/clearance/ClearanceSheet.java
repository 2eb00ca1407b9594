package org.affianca.area.housing.clearance;

import java.util.List;

/** A clearance with its households, as far as who asks sees their cases. */
public record ClearanceSheet(Clearance clearance, List<HouseholdLine> households) {
    public ClearanceSheet {
        households = List.copyOf(households);
    }
}
