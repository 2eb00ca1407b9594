/**
 * Plans: what is agreed with a person, by whom it is signed, and how far it came. Read them through {@link Plans}, change
 * them through {@link PlanDesk}. A version that was proposed is never changed again: a change makes a new version.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
