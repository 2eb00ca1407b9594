package org.affianca.area.housing.residence;

/** By what somebody without a fixed home belongs to a municipality. */
public enum ResidenceCriterion {
    DOMICILE,
    BIRTHPLACE
}
