// @ts-check
/** The screens that areas bring now, and their modules: fetched from an address with a fingerprint, defined once. */
import { api } from '../api.js';
import { language } from '../kit/language.js';

/** @typedef {{area: string, base: string, modules: string[], places: {slot: string, element: string}[]}} AreaScreens */

/** @type {AreaScreens[]} */
let screens = [];
/** @type {Promise<void>} */
let reading = Promise.resolve();

export function readAreas() {
  reading = api.get('areas/screens').then((answer) => { screens = answer.items; });
  return reading;
}

/**
 * Once it is known what areas bring. Whoever draws a place of theirs waits for it: a page that is opened by its address
 * is drawn while the areas are still asked for, and would call one gone that is there.
 */
export const areasKnown = () => reading.catch(() => {});

/** @param {string} slot @returns {{area: string, element: string, base: string}[]} */
export function placesOf(slot) {
  return screens.flatMap(({ area, base, places }) =>
    places.filter((place) => place.slot === slot).map((place) => ({ area, base, element: place.element })));
}

/**
 * The module of an element and the tag it is defined under. A module that has a default export is defined here under a
 * tag with its fingerprint, because a tag cannot be defined twice in a page; one that defines its own tag is left alone.
 * @param {{base: string, element: string}} place @returns {Promise<{tag: string, title: string, services?: string[]}>}
 */
export async function bring({ base, element }) {
  const module = await import(`${base}${element}.js`);
  let tag = element;
  if (typeof module.default === 'function') {
    tag = `${element}-${base.split('@')[1]?.replace(/\W/g, '').toLowerCase() ?? 'v'}`;
    if (!customElements.get(tag)) customElements.define(tag, module.default);
  }
  const title = module.title?.[language()] ?? module.title?.it ?? module.title ?? element;
  return { tag, title, services: module.services };
}
