import { HttpError, type DataProvider, type GetListParams, type RaRecord } from 'react-admin';
import {
  accountList,
  commandList,
  deadlineList,
  donationList,
  eoxList,
  messageList,
  organizationList,
  rmaList,
  type DonationFilter,
  type RmaFilter,
} from '../generated/operations.ts';
import { isRmaState } from '../shared/words.ts';
import { ask } from './graphql.ts';

/** The lists of react-admin over our queries. Single things are read by pages; every change is a command, not a save. */

type Listed = { readonly totalCount: number; readonly nodes: readonly RaRecord[] };
type Page = { readonly first: number; readonly offset: number };
type Reader = (page: Page, params: GetListParams, signal?: AbortSignal) => Promise<Listed>;

const direction = ({ sort }: GetListParams) => (sort?.order === 'DESC' ? ('DESC' as const) : ('ASC' as const));

function oneOf<Field extends string>(fields: readonly Field[], { sort }: GetListParams): Field | undefined {
  return fields.find((field) => field === sort?.field);
}

/** What the address bar holds as text comes out as the schema wants it. */
function donationFilter(filter: GetListParams['filter']): DonationFilter {
  const { stages, state, ...rest } = filter;
  return {
    ...rest,
    ...(stages === undefined || stages.length === 0 ? {} : { stages }),
    ...(state === 'overdue' ? { overdue: true } : {}),
    ...(state === 'open' ? { final: false } : {}),
    ...(state === 'final' ? { final: true } : {}),
  };
}

/** Without a choice: what is still open. */
function rmaStates(state: unknown): RmaFilter {
  if (state === 'closed') return { open: false };
  if (state === 'all') return {};
  return isRmaState(state) ? { states: [state] } : { open: true };
}

const donationOrder = ['NEXT_DUE_AT', 'REQUESTED_AT', 'REQUEST_NUMBER', 'STAGE', 'COVERAGE_END_ON'] as const;
const organizationOrder = ['NAME', 'STATE', 'COUNTRY'] as const;
const accountOrder = ['NEXT_DUE_AT', 'STATE'] as const;

const readers: Readonly<Record<string, Reader>> = {
  donations: async (page, params, signal) => {
    const field = oneOf(donationOrder, params) ?? 'NEXT_DUE_AT';
    const orderBy = { field, direction: direction(params) };
    return (await ask(donationList, { ...page, orderBy, filter: donationFilter(params.filter) }, signal)).donations;
  },
  organizations: async (page, params, signal) => {
    const field = oneOf(organizationOrder, params) ?? 'NAME';
    const orderBy = { field, direction: direction(params) };
    return (await ask(organizationList, { ...page, orderBy, filter: params.filter }, signal)).organizations;
  },
  accounts: async (page, params, signal) => {
    const field = oneOf(accountOrder, params) ?? 'NEXT_DUE_AT';
    const orderBy = { field, direction: direction(params) };
    return (await ask(accountList, { ...page, orderBy, filter: params.filter }, signal)).accounts;
  },
  deadlines: async (page, { filter: { dueBefore, ...filter } }, signal) =>
    (await ask(deadlineList, { ...page, ...(dueBefore === undefined ? {} : { dueBefore }), filter }, signal)).deadlines,
  messages: async (page, { filter }, signal) => (await ask(messageList, { ...page, filter }, signal)).messages,
  rmas: async (page, { filter: { state, ...filter } }, signal) => {
    const wanted = { ...filter, ...rmaStates(state) };
    return (await ask(rmaList, { ...page, filter: wanted }, signal)).rmas;
  },
  commands: async (page, { filter }, signal) => (await ask(commandList, { ...page, filter }, signal)).commands,
  eox: async (page, { filter }, signal) => (await ask(eoxList, { ...page, q: filter['q'] ?? null }, signal)).eoxRecords,
};

/** The list of `resource`. @throws HttpError as `ask` does. */
async function list(resource: string, params: GetListParams, signal?: AbortSignal): Promise<Listed> {
  const reader = readers[resource];
  if (reader === undefined) throw new HttpError(`There is no list of ${resource}.`, 404);
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  return reader({ first: perPage, offset: (page - 1) * perPage }, params, signal);
}

/** Asked for only when somebody wires a save button: that would be a way around the rule book. */
function onlyByCommand(): Promise<never> {
  return Promise.reject(new HttpError('Things change by commands only. Use a form of the page.', 405));
}

/** The caller of react-admin says which rows it expects; they are plain JSON, so a copy through JSON loses nothing. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function rowsOf<Row>(nodes: readonly unknown[]): Row[] {
  return JSON.parse(JSON.stringify(nodes));
}

const byIds = async (resource: string, ids: readonly unknown[]) => {
  const filter = { ids };
  const { nodes } = await list(resource, { filter, pagination: { page: 1, perPage: Math.max(ids.length, 1) } });
  return nodes;
};

export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  // The caller says which rows it expects: react-admin's own signature.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  async getList<Row extends RaRecord>(resource: string, params: GetListParams & { readonly signal?: AbortSignal }) {
    const { nodes, totalCount } = await list(resource, params, params.signal);
    return { data: rowsOf<Row>(nodes), total: totalCount };
  },
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  async getOne<Row extends RaRecord>(resource: string, { id }: { readonly id: unknown }) {
    const [found] = rowsOf<Row>(await byIds(resource, [id]));
    if (found === undefined) throw new HttpError('There is no such thing, or you may not see it.', 404);
    return { data: found };
  },
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  async getMany<Row extends RaRecord>(resource: string, { ids }: { readonly ids: readonly unknown[] }) {
    return { data: rowsOf<Row>(await byIds(resource, ids)) };
  },
  getManyReference: onlyByCommand,
  create: onlyByCommand,
  update: onlyByCommand,
  updateMany: onlyByCommand,
  delete: onlyByCommand,
  deleteMany: onlyByCommand,
};
