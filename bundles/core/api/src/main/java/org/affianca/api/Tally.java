package org.affianca.api;

/**
 * A count as it may be told to whoever asks. Below five, people can be recognised by it (dossier D22): then only that it
 * is one to four is told, and a sum of such counts is told as what follows from its told parts and from nothing else, so
 * that no subtraction finds a part again.
 *
 * @param least what it is at least
 * @param most what it is at most; the same as {@code least} unless suppressed
 * @param suppressed whether the number itself is kept back
 */
public record Tally(int least, int most, boolean suppressed) {
    private static final int FEW = 5;
    public static final Tally NONE = exact(0);

    public static Tally exact(int count) {
        return new Tally(count, count, false);
    }

    /** Kept back when it is one to four; that there is nobody tells of nobody. */
    public static Tally guarded(int count) {
        return count > 0 && count < FEW ? between(1, FEW - 1) : exact(count);
    }

    public static Tally between(int least, int most) {
        return new Tally(least, most, least != most);
    }

    /** Both together, when nothing is counted in both. */
    public Tally plus(Tally other) {
        return between(least + other.least, most + other.most);
    }

    /** Both together, when some may be counted in both. */
    public Tally over(Tally other) {
        return between(Math.max(least, other.least), most + other.most);
    }
}
