package org.affianca.engine.locksmith;

import org.affianca.api.event.HouseEvent;

/** A new key seals from now on. */
record DataKeyMade() implements HouseEvent {}
