/** The libraries that local accounts are proved with, in one bundle. */
@NullMarked
package org.affianca.vendor.identity;

import org.jspecify.annotations.NullMarked;
