package org.affianca.engine.broken;

import jakarta.ws.rs.Path;

/** Breaks rule 8. */
@Path("somewhere")
public final class SpeaksHttp {}
