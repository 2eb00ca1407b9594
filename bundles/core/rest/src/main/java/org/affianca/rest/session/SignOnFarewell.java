package org.affianca.rest.session;

import java.util.Optional;

/** Where one signs out of the provider as well, if it has such a page. */
public record SignOnFarewell(Optional<String> address) {}
