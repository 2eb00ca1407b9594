package org.affianca.engine.dictionary;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the dictionary at the start where there are names and none yet: after an update from a version without one, or
 * after persons were loaded into the tables. It does so beside the work, a few dozen words at a time, and goes on where
 * a stop cut it short; until it is done, names are found as written.
 */
@Component(service = Learning.class, immediate = true)
public final class Learning {
    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);
    private static final int AT_ONCE = 64;

    private final HouseTransactions transactions;
    private final Ids ids;
    private final DictionaryMapper sql;
    private final Dictionary dictionary;
    private volatile boolean closing;

    @Activate
    public Learning(@Reference Mappers mappers, @Reference HouseTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
        this.sql = mappers.of(DictionaryMapper.class);
        this.dictionary = new Dictionary(mappers);
        Thread thread = new Thread(this::learnAll, "affianca-dictionary");
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    void close() {
        closing = true;
    }

    private void learnAll() {
        try {
            sql.unfinished().forEach(this::learn);
        } catch (RuntimeException failed) {
            LOG.error("learning the words of names; they are found as written until the next start", failed);
        }
    }

    private void learn(DictionaryMapper.Unfinished from) {
        long learned = 0;
        String last = from.word();
        List<String> words = List.of(last);
        while (!words.isEmpty() && !closing) {
            String after = last;
            words = transactions.within(() -> some(from.organisation(), after));
            last = words.isEmpty() ? last : words.get(words.size() - 1);
            learned += words.size();
        }
        LOG.info("learned {} words of names", learned);
    }

    private List<String> some(OrganisationId organisation, String after) {
        List<String> words = sql.used(organisation, after, AT_ONCE);
        dictionary.learn(organisation, words, ids);
        String last = words.isEmpty() ? after : words.get(words.size() - 1);
        if (sql.move(organisation, last, words.isEmpty()) == 0) {
            sql.begin(organisation, last, words.isEmpty());
        }
        return words;
    }
}
