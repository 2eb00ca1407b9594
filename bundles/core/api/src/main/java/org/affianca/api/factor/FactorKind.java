package org.affianca.api.factor;

/** What a second factor is: an app that shows a code of six digits each half minute, or a key that signs. */
public enum FactorKind {
    AUTHENTICATOR,
    PASSKEY
}
