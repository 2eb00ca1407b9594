package org.affianca.api.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Form;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the types of circumstance of core and of the areas installed now. */
@ProviderType
public interface CircumstanceTypes {
    /** All types, by area and file order. */
    List<CircumstanceType> all();

    Optional<CircumstanceType> type(ServiceCode code);

    /** The form of a type's details; without groups when it records nothing of its own. */
    Form detailsForm(ServiceCode code, Locale locale);
}
