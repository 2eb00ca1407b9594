package org.affianca.testing.itest.house;

/** Tests on the distribution started by its own launcher, with the profile of a municipality. */
public final class InParma extends Towns {
    public InParma() {
        super(() -> new Launched(Program.emptied("parma")).start("--profile", "parma"));
    }
}
