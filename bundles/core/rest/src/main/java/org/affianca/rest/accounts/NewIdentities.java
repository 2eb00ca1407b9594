package org.affianca.rest.accounts;

import java.util.List;
import org.affianca.api.openid.Identities.Identity;

/** The identities that shall enter an account from now on. */
public record NewIdentities(List<Identity> identities) {}
