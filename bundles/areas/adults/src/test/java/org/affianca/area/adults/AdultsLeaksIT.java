package org.affianca.area.adults;

import org.affianca.testing.leaks.LeakContract;

class AdultsLeaksIT extends LeakContract {}
