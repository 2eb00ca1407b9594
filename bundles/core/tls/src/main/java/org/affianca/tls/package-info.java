/** The web server's own door for https, for whoever has no proxy in front: opened by naming certificate files. */
@NullMarked
package org.affianca.tls;

import org.jspecify.annotations.NullMarked;
