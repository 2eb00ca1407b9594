package org.affianca.api.openid;

/** Whom a provider has signed out: a subject, one of its sessions, or both; what is not said is empty. */
public record SignedOut(String subject, String session) {}
