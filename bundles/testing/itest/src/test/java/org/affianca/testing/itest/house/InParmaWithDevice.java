package org.affianca.testing.itest.house;

import java.nio.file.Path;

/** The distribution started by its own launcher with its master key in a device that is spoken to by PKCS#11. */
public final class InParmaWithDevice extends Towns {
    public static final String KEY = "affianca-2026";

    public InParmaWithDevice() {
        super(InParmaWithDevice::started);
    }

    public static SoftToken token() {
        return new SoftToken(Program.target("device"));
    }

    private static Affianca started() {
        new Launched(Program.target("parma-device")).stop();
        Launched house = new Launched(Program.emptied("parma-device"));
        SoftToken token = new SoftToken(Program.emptied("device")).initialized();
        token.makes(KEY);
        return withKey(house.knowing("SOFTHSM2_CONF", token.place()), KEY, token.pinFile())
                .start("--profile", "parma");
    }

    /** As an administrator writes it; holds from the next start. */
    public static Launched withKey(Launched house, String name, Path pinFile) {
        return house.configured(
                "org.affianca.vault.cfg",
                "master = pkcs11\npkcs11Config = " + token().config() + "\npkcs11PinFile = " + pinFile + "\nkeyName = "
                        + name + "\nencryptDatabase = true\n");
    }
}
