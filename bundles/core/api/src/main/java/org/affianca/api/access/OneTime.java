package org.affianca.api.access;

import org.affianca.api.UserId;

/** A password good for one sign-in. */
public record OneTime(UserId id, String password) {}
