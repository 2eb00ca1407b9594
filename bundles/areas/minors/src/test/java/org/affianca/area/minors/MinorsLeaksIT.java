package org.affianca.area.minors;

import org.affianca.testing.leaks.LeakContract;

class MinorsLeaksIT extends LeakContract {}
