package org.affianca.tls;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the certificate is; without this configuration there is no https. PID {@code org.affianca.tls}. */
@ObjectClassDefinition(name = "TLS")
@interface TlsSettings {
    String PID = "org.affianca.tls";

    @AttributeDefinition(description = "The port for https; 0 takes any that is free")
    int port() default 8443;

    @AttributeDefinition(description = "The address it listens on; 0.0.0.0 listens on every network card")
    String host() default "0.0.0.0";

    @AttributeDefinition(description = "PEM file with the certificate and those between it and the root")
    String certificate() default "";

    @AttributeDefinition(description = "PEM file with the private key (PKCS#8, without a password)")
    String key() default "";

    @AttributeDefinition(description = "A PKCS#12 keystore instead of the two files")
    String keystore() default "";

    @AttributeDefinition(description = "File whose first line is the keystore's password")
    String passwordFile() default "";
}
