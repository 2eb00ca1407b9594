/**
 * The shell: the screens of the platform as static files, and one servlet that gives them out. It knows no case and no
 * person; everything it shows it asks of `/api`.
 */
@Requirement(namespace = "affianca.web", name = "vendor")
@NullMarked
package org.affianca.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Requirement;
