package org.affianca.area.adults;

import org.affianca.testing.contract.AreaContract;

class AdultsAreaTest extends AreaContract {}
