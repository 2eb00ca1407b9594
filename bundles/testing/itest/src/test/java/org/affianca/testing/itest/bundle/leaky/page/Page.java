package org.affianca.testing.itest.bundle.leaky.page;

/** What somebody wrote about a work, and nobody else should read. */
public record Page(long id, long workId, long caseId, String words) {}
