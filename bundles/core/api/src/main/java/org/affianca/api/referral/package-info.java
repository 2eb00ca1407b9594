/**
 * What a referral carries to another body: for which purpose, on which ground, which data, and what was answered. The
 * referral itself is a work of that kind; read its sheet through {@link Referrals}, write it through
 * {@link ReferralDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.referral;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
