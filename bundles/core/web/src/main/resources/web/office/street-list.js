// @ts-check
/** Entering many streets of one unit at once, a line each: street; first number; last number; P (even) or D (odd). */
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { api } from '../api.js';

const sides = /** @type {Record<string, string>} */ ({ P: 'EVEN', D: 'ODD', E: 'EVEN', O: 'ODD' });
const whole = (/** @type {string | undefined} */ text) => (text && /^\d+$/.test(text) ? Number(text) : undefined);

/** @param {string} line */
function street(line) {
  const [name, first, last, side] = line.split(/[;\t]/).map((part) => part.trim());
  return { street: name, first: whole(first), last: whole(last), side: sides[side?.toUpperCase()] ?? 'BOTH' };
}

/** @param {{code: string, label: string}[]} units */
export async function streetList(units) {
  const done = await ask({ title: t('office.streets'), wide: true, values: { from: iso() }, names: { items: 'lines' },
    groups: [{ fields: [
      { name: 'unit', type: 'CODE', label: t('office.unit'), required: true, choices: units, list: true },
      { name: 'municipality', type: 'TEXT', label: t('office.municipality'), help: t('office.municipality.help'), most: 120 },
      { name: 'from', type: 'DATE', label: t('office.from'), required: true },
      { name: 'lines', type: 'TEXT', label: t('office.streets.lines'), help: t('office.streets.lines.help'), required: true, most: 100000 },
    ] }],
    save: async (v, key) => {
      const items = String(v.lines).split('\n').filter((line) => line.trim()).map((line) => ({ ...street(line), municipality: v.municipality ?? '', unit: Number(v.unit), from: v.from }));
      const { streets } = await api.post('catchments/list', { items }, { key });
      toast(t('office.streets.done', { count: streets }));
    } });
  return done;
}
