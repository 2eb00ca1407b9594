package org.affianca.rest.orders;

import java.util.List;

/** All who have a part in an order. */
public record RolesNamed(List<RoleBody> roles) {}
