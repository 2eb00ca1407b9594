package org.affianca.area.employment;

import org.affianca.testing.contract.AreaContract;

class EmploymentAreaTest extends AreaContract {}
