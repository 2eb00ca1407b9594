package org.affianca.testing.bench;

import java.net.http.HttpRequest;
import java.util.function.LongFunction;

/** One operation on one server: its name in the table, whose it is, and the request of the n-th call. */
record Target(String operation, String server, long pid, LongFunction<HttpRequest> request) {}
