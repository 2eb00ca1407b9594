/** The night: a call about a child in danger, and its removal by the public authority (c.c. art. 403). */
@NullMarked
package org.affianca.area.minors.removal;

import org.jspecify.annotations.NullMarked;
