package org.affianca.api.organisation;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The body itself: its name, its units and the menu of the actor. */
@ProviderType
public interface Organisation {
    /** The body's name as its letters bear it. */
    String name();

    /** The department's name, empty when the profile gives none. */
    String department();

    /** The units in use, in the profile's order, labelled in Italian. */
    default List<Unit> units() {
        return units(Locale.ITALIAN);
    }

    List<Unit> units(Locale locale);

    /**
     * The menu the actor should see now: core's own entries, the municipality's sections over the services of the
     * areas installed, and administration; entries without a right or an area are left out.
     */
    List<MenuSection> menu(Locale locale);
}
