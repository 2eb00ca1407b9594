/**
 * The front-end libraries of the screens: files only, in the folder `web`. The shell finds them by this capability and
 * serves them under an address that carries their fingerprint.
 */
@Capability(namespace = "affianca.web", name = "vendor", version = "1.0.0")
@NullMarked
package org.affianca.vendor.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
