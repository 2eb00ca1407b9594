/**
 * What national registers are told, computed from the works: each row names the attributes its receiver asks for and what it
 * still lacks. What was paid goes to SIUSS through {@link org.affianca.api.returns.Siuss}; the rows of areas, such as SINBA's,
 * are written with {@link org.affianca.api.returns.Attributes} as well.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.returns;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
