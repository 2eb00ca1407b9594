/** Group activities: who has a place, when they meet, who came. */
@NullMarked
package org.affianca.engine.activity;

import org.jspecify.annotations.NullMarked;
