package org.affianca.api.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the services, forms and code lists of core and of the areas installed now. */
@ProviderType
public interface Catalogue {
    /** All services, by area and file order. */
    List<ServiceType> services();

    Optional<ServiceType> find(ServiceCode code);

    /** A version of a service as it was published; empty while its area is not installed. */
    Optional<ServiceType> find(ServiceCode code, int version);

    /** The form of a service's details; without groups when the service records nothing of its own. */
    Form form(ServiceCode code, Locale locale);

    /** The form of a version of a service, with the words of that version where there are no newer ones. */
    Form form(ServiceCode code, int version, Locale locale);

    /** A code list of core or of an area ({@code area.list}), valid today, labelled; empty when unknown. */
    List<Choice> codes(String list, Locale locale);
}
