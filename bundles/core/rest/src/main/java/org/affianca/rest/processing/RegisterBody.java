package org.affianca.rest.processing;

import java.util.List;
import org.affianca.api.processing.ProcessingActivity;

/** The register of processing as read. */
public record RegisterBody(String controller, List<ProcessingActivity> activities, List<String> measures) {}
