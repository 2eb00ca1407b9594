/**
 * Barriers between two persons, such as author and victim: whoever works with one cannot see the other. Set, changed,
 * lifted and read through {@link Barriers}; what somebody tried to open all the same is told through it too.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.barrier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
