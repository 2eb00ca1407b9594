// @ts-check
/** A question of an instrument as fields draw it, and its answer between them and the wire. */

/** Which questions are asked, given what is answered; the server judges by the same rule. @param {any} instrument @param {Record<string, any>} answers */
export function shown(instrument, answers) {
  /** @type {Set<string>} */
  const asked = new Set();
  const codes = (/** @type {any} */ answer) => (answer === undefined ? [] : answer === true ? ['yes'] : answer === false ? ['no'] : [].concat(answer).map(String));
  const holds = (/** @type {any} */ when) => !when || (asked.has(when.item) && codes(answers[when.item]).some((code) => when.answered.includes(code)));
  for (const section of instrument.sections)
    if (holds(section.when)) for (const item of section.items) if (holds(item.when)) asked.add(item.id);
  return asked;
}

const scale = (/** @type {any} */ item) => Array.from({ length: item.most - item.least + 1 }, (_, i) => {
  const code = String(Number(item.least) + i);
  const word = item.options.find((/** @type {any} */ o) => o.code === code)?.label;
  return { code, label: word ? `${code} – ${word}` : code };
});

/** One field, or one for each row of a grid. @param {any} item @returns {any[]} */
export function fieldsOf(item) {
  const about = { label: item.text, help: [item.hint, item.unit && `(${item.unit})`].filter(Boolean).join(' '), required: item.required, wide: true };
  const one = (/** @type {any} */ more) => [{ ...about, name: item.id, ...more }];
  switch (item.type) {
    case 'YES_NO': return one({ type: 'CHOICE', choices: item.options });
    case 'CHOICE': return one(item.options.length > 6 ? { type: 'CODE', list: true, choices: item.options } : { type: 'CHOICE', choices: item.options });
    case 'CHOICES': return one({ type: 'CODES', choices: item.options });
    case 'SCALE': return one({ type: 'CHOICE', choices: scale(item) });
    case 'NUMBER': return one({ type: 'INT', least: item.least, most: item.most });
    case 'DECIMAL': return one({ type: 'DECIMAL', least: item.least, most: item.most });
    case 'DATE': return one({ type: 'DATE' });
    case 'PERSON': return one({ type: 'REFERENCE', source: 'people' });
    case 'GRID': return item.rows.map((/** @type {any} */ row) => ({ name: `${item.id}/${row.code}`, type: 'CHOICE', label: row.label, required: item.required, choices: item.options, wide: true }));
    default: return one({ type: 'TEXT', most: Number(item.most ?? 2000) });
  }
}

/** An answer as its fields keep it. @param {any} item @param {any} answer @returns {Record<string, any>} */
export function typedOf(item, answer) {
  if (item.type === 'GRID') return Object.fromEntries(item.rows.map((/** @type {any} */ row) => [`${item.id}/${row.code}`, answer?.[row.code]]));
  if (answer === undefined) return { [item.id]: undefined };
  if (item.type === 'YES_NO') return { [item.id]: answer ? 'yes' : 'no' };
  return { [item.id]: item.type === 'SCALE' ? String(answer) : answer };
}

/** What the fields keep, as the answer it is; undefined for none. @param {any} item @param {Record<string, any>} typed */
export function answerOf(item, typed) {
  if (item.type === 'GRID') {
    const rows = item.rows.flatMap((/** @type {any} */ row) => { const code = typed[`${item.id}/${row.code}`]; return code === undefined ? [] : [[row.code, code]]; });
    return rows.length ? Object.fromEntries(rows) : undefined;
  }
  const value = typed[item.id];
  if (value === undefined || value === null || value === '' || value.unread) return undefined;
  if (item.type === 'YES_NO') return value === 'yes';
  return item.type === 'SCALE' ? Number(value) : value;
}

/** @param {any} item @param {any} answer */
export const isAnswered = (item, answer) => answer !== undefined && (item.type !== 'GRID' || Object.keys(answer).length === item.rows.length);
