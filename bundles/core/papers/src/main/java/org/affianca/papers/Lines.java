package org.affianca.papers;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end, by the rules of the language; the library's own way tears days apart at their slashes. */
final class Lines implements FSTextBreaker {
    private final BreakIterator breaks;

    Lines(Locale language) {
        this.breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}
