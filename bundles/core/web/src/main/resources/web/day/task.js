// @ts-check
/** Setting a task: what, by when, for whom. */
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { staff } from '../kit/words.js';
import { api } from '../api.js';
import { who } from '../session.js';

/** @param {{caseId?: number}} where @param {() => void} after */
export async function newTask(where, after) {
  const people = await staff();
  const done = await ask({
    title: t('task.new'),
    values: { assignee: String(who().id) },
    groups: [{ fields: [
      { name: 'title', type: 'TEXT', label: t('task.title'), required: true, most: 200, wide: true },
      { name: 'due', type: 'DATE', label: t('task.due'), required: true, help: t('form.date.help') },
      { name: 'assignee', type: 'CODE', label: t('task.assignee'), required: true, choices: people, list: true },
    ] }],
    save: ({ title, due, assignee }, key) => api.post('tasks', { ...where, title, due, assignee: Number(assignee) }, { key }),
  });
  if (done) { toast(t('task.set')); after(); }
}
