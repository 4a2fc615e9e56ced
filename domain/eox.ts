import { isDate, localDate } from './calendar.ts';
import { isSame } from './canonical.ts';
import { finding } from './decision.ts';
import type { eoxCommands } from './commands/renewal.ts';
import { aboutOf, known, mergedAbout, type EoxCommand } from './eox-about.ts';
import type { CalendarDate, Finding, Instant, Refusal } from './types.ts';
import type { EoxView } from './views.ts';

/** End-of-life records of products (section 10): reference data with a version, no clocks, one record per product id. */

/** A vendor date that a record may hold. */
export type Milestone = Exclude<keyof EoxView, 'productId' | 'bulletin' | 'updatedOn' | 'about'>;
/** The input field of a milestone. */
export type MilestoneInput = Exclude<keyof typeof eoxCommands.recordEox.input.shape, OtherInput>;
type OtherInput =
  | 'productId'
  | 'productIDDescription'
  | 'productBulletinNumber'
  | 'linkToProductBulletinURL'
  | 'updatedTimeStamp'
  | 'eoxInputType'
  | 'eoxInputValue'
  | 'eoxMigrationDetails'
  | 'source';

/** The vendor's name of each milestone and ours, in the order in which a product's life goes (10.1, 10.2). */
export const milestones: readonly { readonly field: Milestone; readonly input: MilestoneInput }[] = [
  { field: 'announcedOn', input: 'eoxExternalAnnouncementDate' },
  { field: 'endOfSaleOn', input: 'endOfSaleDate' },
  { field: 'lastShipOn', input: 'lastShipDate' },
  { field: 'endOfSoftwareMaintenanceOn', input: 'endOfSWMaintenanceReleases' },
  { field: 'endOfSecuritySupportOn', input: 'endOfSecurityVulSupportDate' },
  { field: 'endOfFailureAnalysisOn', input: 'endOfRoutineFailureAnalysisDate' },
  { field: 'endOfServiceAttachOn', input: 'endOfSvcAttachDate' },
  { field: 'endOfContractRenewalOn', input: 'endOfServiceContractRenewal' },
  { field: 'lastDateOfSupportOn', input: 'lastDateOfSupport' },
];

/** What a product's life passes through in this order; milestones of different chains may overlap. */
const chains: readonly (readonly Milestone[])[] = [
  ['announcedOn', 'endOfSaleOn', 'lastShipOn', 'lastDateOfSupportOn'],
  ['endOfSaleOn', 'endOfSoftwareMaintenanceOn', 'endOfSecuritySupportOn', 'lastDateOfSupportOn'],
  ['endOfSaleOn', 'endOfFailureAnalysisOn', 'lastDateOfSupportOn'],
  ['endOfSaleOn', 'endOfServiceAttachOn', 'endOfContractRenewalOn', 'lastDateOfSupportOn'],
];

export type EoxDecision =
  | {
      readonly kind: 'accepted';
      /** The record in force from now on. */
      readonly view: EoxView;
      /** Does it differ from the one before? Only then it is a new version and is sent to the donations. */
      readonly changed: boolean;
      readonly warnings: readonly Finding[];
      /** Somebody should look at it: dates out of order, or two records of one day were merged. */
      readonly review: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Judges a reported record against the one in force. The newest `updatedTimeStamp` wins: an older record changes
 * nothing; of two from one day the later date per milestone stands (10.3). Dates without time stamp count as from the day
 * on which we got them, whatever brought them; what a person enters replaces what was there, on one day as well. Refused:
 * EOX_DATE_INVALID with the path of each bad date.
 */
export function noteEox(previous: EoxView | null, command: EoxCommand, now: Instant): EoxDecision {
  const [bad, ...others] = invalidDates(command);
  if (bad !== undefined) return { kind: 'refused', refusal: { findings: [bad, ...others] } };

  const reported = viewOf(command, now);
  const order = previous === null || isByHand(command) ? 1 : compare(reported.updatedOn, previous.updatedOn);
  if (previous !== null && order < 0) return accepted(previous, previous, false);
  if (previous === null || order > 0) return accepted(previous, reported, false);
  return accepted(previous, latest(previous, reported), !sameDates(previous, reported));
}

/**
 * Supported as of a date, by the chosen meaning of "supported" (10.4). The day itself is included. No record or no
 * date is UNKNOWN: the vendor has announced nothing.
 */
export function eoxStatus(
  view: EoxView | null,
  asOf: CalendarDate,
  milestone: Milestone = 'lastDateOfSupportOn',
): 'SUPPORTED' | 'NOT_SUPPORTED' | 'UNKNOWN' {
  const date = view?.[milestone] ?? null;
  if (date === null) return 'UNKNOWN';
  return asOf <= date ? 'SUPPORTED' : 'NOT_SUPPORTED';
}

function invalidDates(command: EoxCommand): readonly Finding[] {
  return [...milestones.map(({ input }) => input), 'updatedTimeStamp' as const].flatMap((path) => {
    const date = known(command[path]);
    if (date === null || isDate(date)) return [];
    return [
      finding('EOX_DATE_INVALID', '10.3', 'Not a day that exists. Write YYYY-MM-DD, or leave it empty.', { path }),
    ];
  });
}

const isByHand = ({ source, updatedTimeStamp }: EoxCommand): boolean =>
  (source ?? 'MANUAL') === 'MANUAL' && known(updatedTimeStamp) === null;

/** Since when a record counts. An answer that says nothing, not even when, is as old as can be: it takes nothing away. */
function countsFrom(command: EoxCommand, now: Instant): CalendarDate | null {
  const stamp = known(command.updatedTimeStamp);
  if (stamp !== null) return stamp;
  const saysDates = milestones.some(({ input }) => known(command[input]) !== null);
  return saysDates || isByHand(command) ? localDate(now, 'UTC') : null;
}

function viewOf(command: EoxCommand, now: Instant): EoxView {
  return {
    productId: command.productId,
    bulletin: known(command.productBulletinNumber),
    announcedOn: known(command.eoxExternalAnnouncementDate),
    endOfSaleOn: known(command.endOfSaleDate),
    lastShipOn: known(command.lastShipDate),
    endOfSoftwareMaintenanceOn: known(command.endOfSWMaintenanceReleases),
    endOfSecuritySupportOn: known(command.endOfSecurityVulSupportDate),
    endOfFailureAnalysisOn: known(command.endOfRoutineFailureAnalysisDate),
    endOfServiceAttachOn: known(command.endOfSvcAttachDate),
    endOfContractRenewalOn: known(command.endOfServiceContractRenewal),
    lastDateOfSupportOn: known(command.lastDateOfSupport),
    updatedOn: countsFrom(command, now),
    ...withAbout(aboutOf(command)),
  };
}

const withAbout = (about: EoxView['about']): Pick<EoxView, 'about'> => (about === undefined ? {} : { about });

/** A record of no day is older than any with one. */
function compare(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function sameDates(a: EoxView, b: EoxView): boolean {
  return milestones.every(({ field }) => a[field] === b[field]);
}

function latest(a: EoxView, b: EoxView): EoxView {
  const later = (field: Milestone) => ((a[field] ?? '') >= (b[field] ?? '') ? a[field] : b[field]);
  return {
    productId: a.productId,
    bulletin: b.bulletin ?? a.bulletin,
    announcedOn: later('announcedOn'),
    endOfSaleOn: later('endOfSaleOn'),
    lastShipOn: later('lastShipOn'),
    endOfSoftwareMaintenanceOn: later('endOfSoftwareMaintenanceOn'),
    endOfSecuritySupportOn: later('endOfSecuritySupportOn'),
    endOfFailureAnalysisOn: later('endOfFailureAnalysisOn'),
    endOfServiceAttachOn: later('endOfServiceAttachOn'),
    endOfContractRenewalOn: later('endOfContractRenewalOn'),
    lastDateOfSupportOn: later('lastDateOfSupportOn'),
    updatedOn: a.updatedOn,
    ...withAbout(mergedAbout(a.about, b.about, !sameDates(a, b))),
  };
}

function accepted(previous: EoxView | null, view: EoxView, merged: boolean): EoxDecision {
  const warnings = outOfOrder(view);
  const changed =
    previous === null ||
    !sameDates(previous, view) ||
    previous.bulletin !== view.bulletin ||
    previous.updatedOn !== view.updatedOn ||
    !isSame(previous.about, view.about);
  return { kind: 'accepted', view, changed, warnings, review: merged || (changed && warnings.length > 0) };
}

/** What is noticed about a record although it is kept: EOX_DATES_OUT_OF_ORDER with the fields (10.3). */
export function outOfOrder(view: EoxView): readonly Finding[] {
  const pairs = chains.flatMap((chain) => {
    const dated = chain.filter((field) => view[field] !== null);
    return dated.slice(1).map((field, index) => ({ before: dated[index] ?? field, field }));
  });
  const wrong = pairs.filter(({ before, field }) => (view[before] ?? '') > (view[field] ?? ''));
  if (wrong.length === 0) return [];
  const fields = [...new Set(wrong.flatMap(({ before, field }) => [before, field]))];
  const message = 'The dates are not in the order in which a product ends. Compare them with the bulletin.';
  return [finding('EOX_DATES_OUT_OF_ORDER', '10.3', message, { detail: { fields } })];
}
