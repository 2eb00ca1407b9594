/** Break-glass: opened, ended, told of at once, judged by others, and told further up when nobody judges. */
@NullMarked
package org.affianca.engine.glass;

import org.jspecify.annotations.NullMarked;
