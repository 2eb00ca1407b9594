package org.affianca.rest.session;

/** How patient signing in is with an address that keeps failing. */
@interface SignInSettings {
    int signInFailuresPerMinute() default 10;
}
