package org.affianca.area.minors;

import org.affianca.testing.contract.AreaContract;

class MinorsAreaTest extends AreaContract {}
