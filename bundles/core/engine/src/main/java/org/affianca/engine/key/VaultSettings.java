package org.affianca.engine.key;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the master key is kept; absent means as written here. PID {@code org.affianca.vault}. */
@ObjectClassDefinition(name = "Vault")
public @interface VaultSettings {
    String PID = "org.affianca.vault";

    @AttributeDefinition(description = "file, pkcs11 or service")
    String master() default "file";

    @AttributeDefinition(description = "The key file; empty = keys/master.key in the data folder")
    String keyFile() default "";

    @AttributeDefinition(description = "The configuration file of Java's PKCS#11 provider")
    String pkcs11Config() default "";

    @AttributeDefinition(description = "The file with the PIN of the PKCS#11 token")
    String pkcs11PinFile() default "";

    @AttributeDefinition(description = "The label of the master key in the token, or the name of the service's key")
    String keyName() default "";

    @AttributeDefinition(description = "Seconds to wait for the service that lends the master key")
    int patience() default 60;

    @AttributeDefinition(description = "Whether the files of the embedded database are encrypted as well")
    boolean encryptDatabase() default false;
}
