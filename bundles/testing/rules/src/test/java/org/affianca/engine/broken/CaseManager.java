package org.affianca.engine.broken;

/** Its name says nothing. */
public final class CaseManager {}
