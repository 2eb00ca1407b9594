// @ts-check
/** What can be said of a form before the server is asked, and which field a server's word belongs to. */
import { t } from '../kit/language.js';
import { number } from '../kit/value.js';

/** @param {any} value */
export const blank = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** @param {import('./field.js').FieldOf} field @param {any} value @returns {string | undefined} */
export function flawOf(field, value) {
  if (blank(value)) return field.required ? t('form.wrong.required') : undefined;
  if (field.type === 'PERIOD') {
    if (!value.from) return field.required ? t('form.wrong.required') : undefined;
    if (value.until && value.until < value.from) return t('form.wrong.order');
  }
  if (typeof value === 'number') {
    if (field.least !== undefined && value < field.least) return t('form.wrong.least', { least: number(field.least) });
    if (field.most !== undefined && value > field.most) return t('form.wrong.most', { most: number(field.most) });
  }
  return field.check?.(value);
}

/**
 * The field a JSON pointer speaks of: by its whole path, by its first word, or by another name the form knows it under.
 * @param {string} pointer @param {import('./field.js').FieldOf[]} fields @param {Record<string, string>} names
 */
export function fieldAt(pointer, fields, names) {
  const steps = pointer.split('/').slice(1).map((s) => s.replace(/~1/g, '/').replace(/~0/g, '~'));
  const paths = [steps.join('.'), steps[0], steps.slice(1).join('.'), steps[1]].filter(Boolean);
  for (const path of paths) {
    const known = names[path] ?? path;
    const found = fields.find((field) => field.name === known || field.name === `details.${known}`);
    if (found) return found;
  }
  return undefined;
}
