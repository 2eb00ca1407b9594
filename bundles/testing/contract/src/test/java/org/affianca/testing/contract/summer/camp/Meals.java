package org.affianca.testing.contract.summer.camp;

public enum Meals {
    NONE,
    LUNCH
}
