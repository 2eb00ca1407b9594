package org.affianca.rest.areas;

import java.time.Instant;

/** That the installation serves, and since when. */
public record Status(String status, Instant since) {}
