package org.affianca.engine.db;

import org.affianca.engine.broken.Inside;

/** Runs up: the ground floor of the engine knows who lives above. */
public record LooksUp(Inside above) {}
