package org.affianca.area.housing;

import org.affianca.testing.leaks.LeakContract;

class HousingLeaksIT extends LeakContract {}
