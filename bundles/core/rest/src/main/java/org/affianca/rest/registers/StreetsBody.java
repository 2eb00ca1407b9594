package org.affianca.rest.registers;

import java.util.List;
import org.affianca.api.catchment.Catchment;

/** A list of streets to be entered at once. */
public record StreetsBody(List<Catchment> items) {}
