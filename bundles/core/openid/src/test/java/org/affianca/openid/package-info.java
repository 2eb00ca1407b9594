/** Signing in through a little provider that speaks real HTTP and can be made to lie. */
package org.affianca.openid;
