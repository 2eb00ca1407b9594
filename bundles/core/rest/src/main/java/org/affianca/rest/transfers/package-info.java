/** Cases on their way to another unit or body, and cases left behind, over HTTP. */
@NullMarked
package org.affianca.rest.transfers;

import org.jspecify.annotations.NullMarked;
