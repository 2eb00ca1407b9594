package org.affianca.area.housing.clearance;

import java.util.List;

/** The households found in a building, entered at once; 1 to 60. */
public record HouseholdEntry(List<Household> households) {
    static final int MOST = 60;

    public HouseholdEntry {
        households = List.copyOf(households);
    }
}
