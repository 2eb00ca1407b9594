package org.affianca.rest.looks;

import org.affianca.api.look.AlertState;

/** How an alert is judged, and in which words. */
public record Judgement(AlertState state, String words) {}
