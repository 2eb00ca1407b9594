/**
 * What persons are told about their own data (GDPR 13, 14): the notice, made of what is installed, read through
 * {@link org.affianca.api.informing.PrivacyNotices}; and to whom it was given, or why not yet, through
 * {@link org.affianca.api.informing.Informings}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.informing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
