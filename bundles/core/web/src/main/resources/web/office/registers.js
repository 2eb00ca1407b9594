// @ts-check
/** The registers of the office, each as what is special to it: its list of kinds, its fields, its columns, its parts. */

/**
 * @typedef {import('./fields.js').Ask} Ask
 * @typedef {{path: string, icon: string, kinds?: string, kind?: string, workers?: boolean, dated?: boolean, fields: Ask[], columns: string[], parts?: string[],
 *   out?: (data: any) => any, into?: (data: any) => any}} Register
 */

/** @type {Ask[]} */
const days = [{ name: 'from', kind: 'day', required: true }, { name: 'until', kind: 'day' }];
/** @type {Ask} */
const unit = { name: 'unit', kind: 'unit' };
/** @type {Ask} */
const offers = { name: 'services', kind: 'services' };
/** @type {Ask[]} */
const who = [{ name: 'role', kind: 'code', list: 'involved-role', required: true }, { name: 'staff', kind: 'staff' }, { name: 'partner', kind: 'partner' }, { name: 'name', kind: 'line', help: true }];
/** @type {Ask} */
const involved = { name: 'involved', kind: 'rows', fields: [...who, { name: 'from', kind: 'day' }, { name: 'until', kind: 'day' }] };

/** The name of staff and partners is shown, but not sent back. @param {any} one */
const unnamed = (one) => (one.staff || one.partner ? { ...one, name: '' } : one);
const withInvolved = { out: (/** @type {any} */ data) => ({ ...data, involved: data.involved.map(unnamed) }) };

/** @type {Record<string, Register>} */
export const registers = {
  partners: { path: 'partners', icon: 'pa', kinds: 'partner-kind', columns: ['kind', 'phone', 'mail'], parts: ['agreements'], fields: [
    { name: 'name', kind: 'line', required: true }, { name: 'kind', kind: 'code', list: 'partner-kind', required: true }, { name: 'fiscalCode', kind: 'line', most: 16 },
    { name: 'address', kind: 'line', most: 300 }, { name: 'phone', kind: 'line' }, { name: 'mail', kind: 'line' }, { name: 'note', kind: 'prose' }] },
  agreements: { path: 'agreements', icon: 'file', kinds: 'agreement-kind', dated: true, columns: ['kind', 'from', 'until', 'ceiling'], ...withInvolved, fields: [
    { name: 'partner', kind: 'partner', required: true }, { name: 'kind', kind: 'code', list: 'agreement-kind', required: true }, { name: 'reference', kind: 'line', most: 100, required: true },
    unit, ...days, { name: 'ceiling', kind: 'money' }, { name: 'processor', kind: 'yes', help: true }, offers, { name: 'terms', kind: 'prose' }, involved] },
  undertakings: { path: 'undertakings', icon: 'flag', kinds: 'undertaking-kind', dated: true, columns: ['kind', 'unit', 'from', 'until'], parts: ['gauges', 'gatherings'], ...withInvolved, fields: [
    { name: 'title', kind: 'line', required: true }, { name: 'kind', kind: 'code', list: 'undertaking-kind', required: true }, unit, ...days, { name: 'aim', kind: 'prose' },
    { name: 'reach', kind: 'prose', most: 1000, help: true }, { name: 'hours', kind: 'int', help: true }, offers,
    { name: 'backing', kind: 'rows', fields: [{ name: 'source', kind: 'line', required: true }, { name: 'amount', kind: 'money', required: true }] },
    { name: 'gauges', kind: 'rows', fields: [{ name: 'code', kind: 'line', most: 64, required: true, help: true }, { name: 'label', kind: 'line', required: true }, { name: 'measure', kind: 'line', most: 40 },
      { name: 'target', kind: 'decimal' }, { name: 'checkBy', kind: 'day' }] }, involved] },
  gatherings: { path: 'gatherings', icon: 'user', kinds: 'gathering-kind', workers: true, columns: ['kind', 'on', 'state', 'unit'], parts: ['talks'],
    out: (data) => ({ ...data, guests: data.guests.map((/** @type {any} */ { present, ...one }) => ({ who: unnamed(one), present })) }),
    into: (data) => ({ ...data, guests: data.guests.map((/** @type {any} */ guest) => ({ ...guest.who, present: guest.present })) }),
    fields: [
      { name: 'title', kind: 'line', required: true }, { name: 'kind', kind: 'code', list: 'gathering-kind', required: true },
      { name: 'state', kind: 'word', values: ['PLANNED', 'HELD', 'CANCELLED'], required: true }, { name: 'on', kind: 'day', required: true }, { name: 'at', kind: 'line', most: 5, required: true, help: true },
      { name: 'minutes', kind: 'int', required: true }, { name: 'place', kind: 'line' }, unit, { name: 'undertaking', kind: 'undertaking' }, { name: 'confidential', kind: 'yes', help: true },
      { name: 'credits', kind: 'int', required: true }, { name: 'agenda', kind: 'prose' }, { name: 'account', kind: 'prose', most: 20000, help: true },
      { name: 'guests', kind: 'rows', fields: [...who, { name: 'present', kind: 'yes' }] }] },
  writings: { path: 'writings', icon: 'note', kinds: 'writing-kind', workers: true, dated: true, columns: ['kind', 'unit', 'from', 'until'], parts: ['figures', 'readers'], fields: [
    { name: 'title', kind: 'line', required: true }, { name: 'kind', kind: 'code', list: 'writing-kind', required: true }, unit, ...days, { name: 'body', kind: 'prose', most: 20000, required: true },
    offers, { name: 'figuresFrom', kind: 'day', help: true }, { name: 'figuresUntil', kind: 'day' }] },
  posts: { path: 'staff-posts', icon: 'card', kinds: 'profession', dated: true, columns: ['profession', 'unit', 'share', 'until'], fields: [
    { name: 'staff', kind: 'staff', required: true }, { name: 'profession', kind: 'code', list: 'profession', required: true }, { ...unit, required: true },
    { name: 'share', kind: 'int', required: true, help: true }, { name: 'register', kind: 'line', most: 64 }, { name: 'substitute', kind: 'staff' }, ...days] },
  catchments: { path: 'catchments', icon: 'map-marker', dated: true, columns: ['municipality', 'unit', 'worker', 'until'], fields: [
    { name: 'street', kind: 'line', required: true }, { name: 'municipality', kind: 'line', most: 120, help: true }, { name: 'first', kind: 'int', help: true }, { name: 'last', kind: 'int' },
    { name: 'side', kind: 'word', values: ['BOTH', 'EVEN', 'ODD'], required: true }, { ...unit, required: true }, { name: 'worker', kind: 'staff', help: true }, ...days] },
};

/** What a new entry begins with. */
export const fresh = /** @type {Record<string, any>} */ ({
  gatherings: { state: 'PLANNED', minutes: 120, credits: 0, guests: [] }, posts: { share: 100 }, catchments: { side: 'BOTH' },
});
