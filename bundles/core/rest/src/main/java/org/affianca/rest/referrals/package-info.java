/** What referrals carry, over HTTP. */
@NullMarked
package org.affianca.rest.referrals;

import org.jspecify.annotations.NullMarked;
