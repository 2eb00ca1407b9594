package org.affianca.api.plan;

/**
 * By what one sees whether a goal comes nearer: where it stood, where it shall stand. Values measured are {@link Measured}.
 *
 * @param text 1 to 500 characters
 * @param baseline at most 200 characters
 * @param target at most 200 characters
 */
public record Indicator(int number, String text, String baseline, String target) {}
