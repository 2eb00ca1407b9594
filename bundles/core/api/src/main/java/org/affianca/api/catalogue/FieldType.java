package org.affianca.api.catalogue;

/** The types a component of a details record may have; whoever needs more writes a table of its own. */
public enum FieldType {
    TEXT,
    INT,
    DECIMAL,
    BOOLEAN,
    DATE,
    PERIOD,
    MONEY,
    CODE,
    ENUM,
    REFERENCE
}
