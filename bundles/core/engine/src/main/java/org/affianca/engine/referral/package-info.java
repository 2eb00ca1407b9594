/** What referrals carry: purpose, ground, data and answer; nothing leaves without them. */
@NullMarked
package org.affianca.engine.referral;

import org.jspecify.annotations.NullMarked;
