/**
 * The ground floor of the contract: ids, codes, and the two answers a rule can give ({@link org.affianca.api.Advice} and
 * {@link org.affianca.api.Verdict}). Imports nothing of the house; everything else stands on it.
 */
@Export
@Version("1.4.0")
@NullMarked
package org.affianca.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
