package org.affianca.api.person;

import org.affianca.api.time.Validity;

/** A code that stands for a person for a time; upper case, at most 40 characters. */
public record TemporaryCode(CodeKind kind, String code, Validity validity) {}
