package org.affianca.api.person;

import org.affianca.api.time.Validity;

/** A name a person has or had; a chosen name or an alias may be one word only, in either part. */
public record DatedName(NameKind kind, String surname, String name, Validity validity) {}
