package org.affianca.rest.session;

/** What the browser answered for a passkey, as JSON in a text (WebAuthn). */
public record PasskeyAnswer(String answer) {}
