package org.affianca.area.housing;

import org.affianca.testing.contract.AreaContract;

class HousingAreaTest extends AreaContract {}
