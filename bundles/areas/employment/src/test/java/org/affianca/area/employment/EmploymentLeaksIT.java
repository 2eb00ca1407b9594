package org.affianca.area.employment;

import org.affianca.testing.leaks.LeakContract;

class EmploymentLeaksIT extends LeakContract {}
