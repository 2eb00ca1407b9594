package org.affianca.rest.json;

/** A body that is no JSON at all, or too deep, or says a thing twice; tells where reading stopped. HTTP 400. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String pointer;
    private final int line;
    private final int column;

    Unreadable(String code, String pointer, int line, int column) {
        super(code + " at " + line + ":" + column);
        this.code = code;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    public String code() {
        return code;
    }

    /** Where in the document, as far as it was understood. */
    public String pointer() {
        return pointer;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
