/** People: the register of persons and their households. Read through {@link People}, change through {@link PersonRegister}. */
@Export
@Version("2.1.0")
@NullMarked
package org.affianca.api.person;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
