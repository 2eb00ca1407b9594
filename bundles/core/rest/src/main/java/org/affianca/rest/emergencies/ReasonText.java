package org.affianca.rest.emergencies;

/** Why a hand-over is refused, or an emergency ended without one. */
public record ReasonText(String reason) {}
