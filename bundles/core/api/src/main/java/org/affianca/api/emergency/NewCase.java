package org.affianca.api.emergency;

import org.affianca.api.Secrecy;

/** The case that is opened when an emergency is taken over: why, of 1 to 2000 characters, and how secret. */
public record NewCase(String reason, Secrecy secrecy) {}
