package org.affianca.rest.areas;

/** Whether the installation serves. */
public record Status(String status) {}
