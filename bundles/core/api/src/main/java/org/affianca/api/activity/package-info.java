/**
 * Group activities: a workshop, a support group, the protected visits of a family. They have places, people who are
 * enrolled, sessions and a register of who came. Read and act through {@link Activities}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.activity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
