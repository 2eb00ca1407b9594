package org.affianca.area.adults.listed;

/** A list of households as a file of separated values, its first line the headings; at most 200,000 characters. */
public record MeasureListText(String text) {}
