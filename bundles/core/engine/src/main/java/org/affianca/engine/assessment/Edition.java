package org.affianca.engine.assessment;

import org.affianca.api.assessment.Instrument;

/** One version of an instrument, by name. */
record Edition(String code, int version) {
    static Edition of(Instrument instrument) {
        return new Edition(instrument.code(), instrument.version());
    }

    String area() {
        return code.substring(0, code.indexOf('.'));
    }
}
