/** Things to do by a day: tasks people set, deadlines that work carries. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.task;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
