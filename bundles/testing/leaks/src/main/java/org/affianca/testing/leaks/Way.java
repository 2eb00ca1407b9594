package org.affianca.testing.leaks;

/** The ways on which a word can get out. */
enum Way {
    READ,
    LIST,
    COUNT,
    SEARCH,
    SORT,
    RELATION,
    TIMELINE,
    EXPORT,
    PRINT,
    BULK,
    WRITE,
    NOTIFICATION,
    ERROR,
    EXISTENCE,
    TIMING,
    LOG;

    /** By what an operation is called and what it answers with. */
    static Way of(Operation operation) {
        String path = operation.template();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (!operation.method().equals("GET")) {
            return path.matches(".*/(bulk|batch|hand-over|preview|list|merges)(/.*)?") ? BULK : WRITE;
        }
        if (operation.type().equals("text/event-stream")
                || last.matches("agenda|tasks|inbox|notifications|hand-overs|feed|calendar")) {
            return NOTIFICATION;
        }
        if (last.matches("count|total|number|figures|caseload|.*-figures|strength|hours")) {
            return COUNT;
        }
        if (last.matches("timeline|history|versions|course|movements")) {
            return TIMELINE;
        }
        if (last.matches("export|csv|sepa|table|sheet") || operation.type().matches("text/csv|application/zip")) {
            return EXPORT;
        }
        if (last.matches("print|content|pdf") || operation.type().equals("application/pdf")) {
            return PRINT;
        }
        if (operation.holes().isEmpty()) {
            return LIST;
        }
        return last.startsWith("{") ? READ : RELATION;
    }

    /** By the parameter that brought it out. */
    static Way by(Operation.Query query, Operation operation) {
        if (query.name().matches("sort|order|by")) {
            return SORT;
        }
        if (query.name().matches("q|query|search|text|name")) {
            return SEARCH;
        }
        return of(operation) == LIST ? (query.isNumber() ? RELATION : LIST) : of(operation);
    }
}
