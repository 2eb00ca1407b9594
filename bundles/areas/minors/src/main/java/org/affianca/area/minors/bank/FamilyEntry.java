package org.affianca.area.minors.bank;

import org.affianca.api.person.Address;

/** A family that enters the bank: where it lives, how many places it has, and what the bank keeps of it. */
public record FamilyEntry(Address address, int places, FamilyData family) {}
