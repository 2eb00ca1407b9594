package org.affianca.openid;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** One identity provider; the file {@code org.affianca.openid-NAME.cfg}. What has no default must be said. */
@ObjectClassDefinition(name = "OpenID Connect")
@interface OpenIdSettings {
    @AttributeDefinition(description = "What the button on the sign-in page says")
    String label() default "";

    @AttributeDefinition(description = "The same in English; empty says the Italian one")
    String labelEn() default "";

    @AttributeDefinition(description = "The provider's issuer, word for word as it calls itself; https")
    String issuer() default "";

    @AttributeDefinition(description = "The address of this installation as browsers see it; https")
    String publicUrl() default "";

    @AttributeDefinition(description = "The name by which the provider knows this installation")
    String clientId() default "";

    @AttributeDefinition(description = "The secret shared with the provider; empty for a public client or a key")
    String clientSecret() default "";

    @AttributeDefinition(description = "How we prove ourselves: basic, post, key, none")
    String clientAuth() default "basic";

    @AttributeDefinition(description = "For clientAuth = key: a file with our private key as JWK")
    String keyFile() default "";

    @AttributeDefinition(description = "Scopes asked for")
    String scope() default "openid profile";

    @AttributeDefinition(description = "Levels accepted, apart by spaces; empty accepts every level")
    String acr() default "";

    @AttributeDefinition(description = "The claim by which an account is known")
    String accountClaim() default "sub";

    @AttributeDefinition(description = "The claim with the person's name")
    String nameClaim() default "name";

    @AttributeDefinition(description = "Whether somebody without an account gets one; needs roles")
    boolean provision() default false;

    @AttributeDefinition(description = "The claim with the person's groups; empty leaves roles to administrators")
    String roleClaim() default "";

    @AttributeDefinition(description = "Which group gives which role: GROUP=role; GROUP=role")
    String roles() default "";

    @AttributeDefinition(description = "The claim with the person's offices; empty leaves units to administrators")
    String unitClaim() default "";

    @AttributeDefinition(description = "Which office is which unit: OFFICE=unit code; OFFICE=unit code")
    String units() default "";

    @AttributeDefinition(description = "Seconds by which the provider's clock may differ from ours")
    int clockSkewSeconds() default 60;

    @AttributeDefinition(
            description = "Whether the provider's word that somebody left must say in its head what it is (logout+jwt)")
    boolean typedLogoutTokens() default true;
}
