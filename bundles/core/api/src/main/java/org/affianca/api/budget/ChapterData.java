package org.affianca.api.budget;

/**
 * What is known of a chapter.
 *
 * @param fund which fund feeds it
 * @param year the budget's year, in which the fund may be spent
 * @param code its number in the municipality's budget, 1 to 40 characters, once in a year
 * @param name 1 to 200 characters
 */
public record ChapterData(FundId fund, int year, String code, String name) {}
