package org.affianca.rest.account;

/** A passkey the browser has made, as JSON in a text (WebAuthn), and what its owner calls it. */
public record NewPasskey(String label, String answer) {}
