package org.affianca.rest.machines;

import org.affianca.api.machine.MachineData;

/** What may be changed of a service account. */
public record MachineChange(MachineData data, boolean active) {}
