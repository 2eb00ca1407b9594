/**
 * What an order of an authority says and demands: who gave it in which proceeding, obligations each with its own term,
 * hearings, who acts for whom, expiry and extensions. The order itself is a work of that kind; read its file through
 * {@link Orders}, write it through {@link OrderDesk}. Authorities are a dated register: {@link Authorities}.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.order;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
