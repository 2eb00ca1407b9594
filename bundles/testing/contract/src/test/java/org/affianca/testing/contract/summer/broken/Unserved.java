package org.affianca.testing.contract.summer.broken;

import jakarta.ws.rs.Path;

@Path("unserved")
public final class Unserved {}
