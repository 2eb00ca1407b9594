package org.affianca.testing.itest.house;

/** Tests on the distribution started by its own launcher, with the profile of a municipality. */
public final class InParma extends Towns {
    public InParma() {
        super(InParma::started);
    }

    private static Affianca started() {
        // A run that was broken off may have left it running.
        new Launched(Program.target("parma")).stop();
        return new Launched(Program.emptied("parma")).start("--profile", "parma");
    }
}
