// @ts-check
/** The details of a service as its description draws them: groups and fields of the ten types. */

/** @typedef {{name: string, label: string, fields: any[]}} Group */

const prefix = 'details.';

/**
 * The fields of a description, under names that cannot meet core's own. While a work is a draft its required fields may
 * still be empty: they are marked as needed later and stop nobody from saving.
 * @param {Group[]} groups @param {boolean} [draft]
 */
export const detailGroups = (groups, draft = false) => groups.map((group) => ({ ...group, fields: group.fields.map((field) => ({
  ...field, name: prefix + field.name, required: field.required && !draft, later: field.required && draft, least: field.least === undefined ? undefined : Number(field.least), most: field.most === undefined ? (field.type === 'TEXT' ? 200 : undefined) : Number(field.most),
  wide: field.type === 'TEXT' && Number(field.most) > 300,
})) }));

/** @param {Group[]} groups @param {Record<string, any>} typed */
export function detailValues(groups, typed) {
  /** @type {Record<string, any>} */
  const values = {};
  for (const { fields } of groups)
    for (const { name, type } of fields) {
      const value = typed[prefix + name];
      if (type === 'BOOLEAN') values[name] = Boolean(value);
      else if (value !== undefined && value !== null && value !== '') values[name] = value;
    }
  return values;
}

/** @param {Record<string, any>} details */
export const typedDetails = (details) => Object.fromEntries(Object.entries(details).map(([name, value]) => [prefix + name, value]));

/** A value as it is read, not typed. @param {any} field @param {any} value @param {(type: string, raw: any) => string} write */
export function written(field, value, write) {
  if (field.type === 'CODE' || field.type === 'ENUM') return field.choices?.find((/** @type {any} */ c) => c.code === value)?.label ?? write('text', value);
  return write(String(field.type).toLowerCase(), value);
}
