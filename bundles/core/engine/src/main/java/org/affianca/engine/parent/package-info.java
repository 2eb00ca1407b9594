/** What each parent of a child may have, computed from ties, orders, barriers and flags; and the gate that asks for it. */
@NullMarked
package org.affianca.engine.parent;

import org.jspecify.annotations.NullMarked;
