package org.affianca.engine.locksmith;

import org.affianca.api.event.HouseEvent;

/** The keys are wrapped by another master key from now on. */
record MasterKeyMade() implements HouseEvent {}
