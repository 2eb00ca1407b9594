package org.affianca.api.activity;

/** How often somebody had a mark, a code of list {@code attendance-mark}. */
public record MarkCount(String mark, int times) {}
