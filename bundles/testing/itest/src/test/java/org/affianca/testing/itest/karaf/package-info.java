/** What the platform does for people and with areas, told over HTTP to the distribution running in Karaf. */
@NullMarked
package org.affianca.testing.itest.karaf;

import org.jspecify.annotations.NullMarked;
