/**
 * Waiting lists: scored by versions of rules that explain each point, offered in turn, and kept so that the ranking of any
 * past day can be made again. Read through {@link WaitingLists}, act through {@link QueueDesk}; lists and their rules are
 * kept through {@link ListRegister}; what an area proposes as rules is read through {@link PointsTables}.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.affianca.api.queue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
