package org.affianca.engine.access;

/** What one look at a password costs, on purpose: memory in KiB and passes over it, Argon2id with one lane. */
public record Cost(int memory, int passes) {
    public Cost {
        if (memory < 8 || passes < 1) {
            throw new IllegalArgumentException("Argon2id needs 8 KiB and one pass at least: " + memory + ", " + passes);
        }
    }
}
