/** Contacts at the desk over HTTP. */
@NullMarked
package org.affianca.rest.contacts;

import org.jspecify.annotations.NullMarked;
