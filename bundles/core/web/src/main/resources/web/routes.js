// @ts-check
/** Every address of the shell and the element that stands there; a screen is fetched when it is first wanted. */
import { route } from './router.js';

route('/', 'af-day', () => import('./day/day.js'));
route('/people', 'af-people', () => import('./person/people.js'));
route('/people/new', 'af-person-new', () => import('./person/person-new.js'));
route('/people/:id/edit', 'af-person-new', () => import('./person/person-new.js'));
route('/people/:id/assessments/:instrument', 'af-comparison', () => import('./assessment/comparison.js'));
route('/people/:id/:tab?', 'af-person', () => import('./person/person.js'));
route('/duplicates', 'af-duplicates', () => import('./duplicate/duplicates.js'));
route('/duplicates/:one/:other', 'af-comparison', () => import('./duplicate/comparison.js'));
route('/cases', 'af-cases', () => import('./case/cases.js'));
route('/cases/new', 'af-case-new', () => import('./case/case-new.js'));
route('/cases/:id/works/new', 'af-work-new', () => import('./works/work-new.js'));
route('/cases/:id/:tab?', 'af-case', () => import('./case/case.js'));
route('/transfers', 'af-transfers', () => import('./case/transfers.js'));
route('/works', 'af-works', () => import('./works/works.js'));
route('/works/:id/plan/edit', 'af-plan-edit', () => import('./works/plan/edit.js'));
route('/works/:id/plan/compare', 'af-plan-compare', () => import('./works/plan/compare.js'));
route('/works/:id/plan/sheet', 'af-plan-sheet', () => import('./works/plan/sheet.js'));
route('/works/:id/:tab?', 'af-work', () => import('./works/work.js'));
route('/meetings/:id', 'af-meeting', () => import('./meeting/meeting.js'));
route('/desk', 'af-desk', () => import('./desk/desk.js'));
route('/desk/unmet', 'af-unmet', () => import('./desk/unmet.js'));
route('/desk/contacts', 'af-contacts', () => import('./desk/contacts.js'));
route('/reports', 'af-reports', () => import('./report/reports.js'));
route('/reports/new', 'af-report-new', () => import('./report/report-new.js'));
route('/reports/:id', 'af-report', () => import('./report/report.js'));
route('/catalogue', 'af-catalogue', () => import('./catalogue/catalogue.js'));
route('/facilities/:id?', 'af-facilities', () => import('./catalogue/facilities.js'));
route('/boards/:board', 'af-board', () => import('./catalogue/board.js'));
route('/a/:area/:element', 'af-area-page', () => import('./area/area-page.js'));
route('/admin/areas', 'af-areas', () => import('./admin/areas.js'));
route('/admin/users', 'af-users', () => import('./admin/users.js'));
