package org.affianca.testing.bench;

/** One start: wall time and processor time to the first good answer in milliseconds, resident MiB three seconds later. */
record Start(String what, long wallMillis, long cpuMillis, long residentMiB) {}
