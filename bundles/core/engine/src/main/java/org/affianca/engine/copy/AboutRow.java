package org.affianca.engine.copy;

import org.affianca.api.FileCopyId;
import org.affianca.api.PersonId;

/** One of those whose data a copy may show. */
record AboutRow(FileCopyId copyId, PersonId personId) {}
