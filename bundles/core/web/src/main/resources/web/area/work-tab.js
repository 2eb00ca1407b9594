// @ts-check
/** A tab of an area beside those of a work: it is told the work's number and its sheet, and lists what it has of it. */
import { Screen } from '../kit/screen.js';

export class WorkTab extends Screen {
  static properties = { work: { attribute: false }, sheet: { attribute: false }, items: { state: true } };

  constructor() {
    super();
    /** @type {number | string} */
    this.work = '';
    /** The work as `GET /works/{id}` answers. @type {any} */
    this.sheet = undefined;
    /** @type {any[]} */
    this.items = [];
  }
}
