package org.affianca.api.access;

import org.affianca.api.UserId;

/** A password that is shown once and must be replaced at the first sign-in. */
public record OneTime(UserId id, String password) {}
