/**
 * What a person pays of a price (compartecipazione): rules by band of the means test, dated and published by an act, each
 * calculation with its reasons. Read and try them through {@link Contributions}, write them through
 * {@link ContributionDesk}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.contribution;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
