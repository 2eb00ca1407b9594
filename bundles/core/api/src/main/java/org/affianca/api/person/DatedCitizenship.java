package org.affianca.api.person;

import org.affianca.api.time.Validity;

/** A citizenship and when it holds; {@code country} is ISO 3166 alpha-3. */
public record DatedCitizenship(String country, Validity validity) {}
