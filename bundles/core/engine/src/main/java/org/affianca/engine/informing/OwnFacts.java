package org.affianca.engine.informing;

/** What only the body itself can say in its notice; empty while nobody has said it. */
record OwnFacts(String controllerContact, String officerContact, String transfers) {
    static OwnFacts of(InformingSettings settings) {
        return new OwnFacts(settings.controllerContact(), settings.officerContact(), settings.transfers());
    }
}
