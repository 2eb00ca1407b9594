package org.affianca.testing.contract.summer.broken;

import java.util.List;
import org.affianca.api.area.Details;

@Details("summer.summer-camp")
public record Nested(List<String> friends) {}
