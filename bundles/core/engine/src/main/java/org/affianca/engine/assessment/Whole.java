package org.affianca.engine.assessment;

import java.util.Map;
import org.affianca.api.assessment.AnswerType;
import org.affianca.api.assessment.Item;

/** Whether an item is answered; a grid only when each of its rows is. */
final class Whole {
    private Whole() {}

    static boolean isAnswered(Item item, Map<String, Object> answers) {
        Object answer = answers.get(item.id());
        return item.type() == AnswerType.GRID
                ? answer instanceof Map<?, ?> rows && rows.size() == item.rows().size()
                : answer != null;
    }
}
