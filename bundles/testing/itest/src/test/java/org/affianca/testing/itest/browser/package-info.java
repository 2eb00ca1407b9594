/** People at their screens: a real Chromium on the distribution, with the profile of a municipality. */
@NullMarked
package org.affianca.testing.itest.browser;

import org.jspecify.annotations.NullMarked;
