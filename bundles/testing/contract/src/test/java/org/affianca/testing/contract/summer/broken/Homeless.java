package org.affianca.testing.contract.summer.broken;

import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

@Details("summer.winter-camp")
public record Homeless(@CodeList("snow") String snow) {}
