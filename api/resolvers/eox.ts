import { randomUUIDv7 } from 'node:crypto';
import { readEoxViews } from '../../database/eox.ts';
import type { Session } from '../../database/query.ts';
import { readHeldProducts, readReviewed } from '../../database/reads/eox.ts';
import { localDate } from '../../domain/calendar.ts';
import type { EoxInput } from '../../domain/commands/renewal.ts';
import { heldStates } from '../../domain/donation/read.ts';
import { asWritten } from '../../domain/edge.ts';
import { migrationsOf } from '../../domain/eox-about.ts';
import { dryRun, type DryRow } from '../../domain/eox-dry-run.ts';
import type { RowFinding } from '../../domain/eox-import.ts';
import { eoxReviewsDue } from '../../domain/eox-review.ts';
import type { EoxCommand } from '../../domain/eox-about.ts';
import { eoxStatus, outOfOrder, type Milestone } from '../../domain/eox.ts';
import { intake } from '../../domain/intake.ts';
import { defaultProgram, policyOf } from '../../domain/programs/registry.ts';
import { reviewInWords } from '../../domain/telling/coverage-words.ts';
import { firstTold } from '../commands/first-told.ts';
import { submitCommand } from '../commands/submit.ts';
import type { Context } from '../context.ts';
import { readEoxText, rowKey, type EoxText } from '../eox-import.ts';
import type { EoxImportRow, EoxMilestone, EoxRowOutcome, ImportEoxInput, Resolvers } from '../generated/resolvers.ts';

/** Vendor end-of-life dates: is a product supported, what should be looked up, imports. No rules. */

const fields: Readonly<Record<EoxMilestone, Milestone>> = {
  ANNOUNCED: 'announcedOn',
  END_OF_SALE: 'endOfSaleOn',
  LAST_SHIP: 'lastShipOn',
  END_OF_SOFTWARE_MAINTENANCE: 'endOfSoftwareMaintenanceOn',
  END_OF_SECURITY_SUPPORT: 'endOfSecuritySupportOn',
  END_OF_FAILURE_ANALYSIS: 'endOfFailureAnalysisOn',
  END_OF_SERVICE_ATTACH: 'endOfServiceAttachOn',
  END_OF_CONTRACT_RENEWAL: 'endOfContractRenewalOn',
  LAST_DATE_OF_SUPPORT: 'lastDateOfSupportOn',
};

const programZone = (): string => policyOf(defaultProgram)?.zone ?? 'UTC';

/** How intake would hand a row over, or what it finds wrong with it. Nothing is stored. */
function commandOf({ principal, receivedAt }: Context): (input: EoxInput) => EoxCommand | readonly RowFinding[] {
  return (input) => {
    const submission = {
      id: `cmd_${randomUUIDv7()}`,
      stream: `eox/${input.productId}`,
      type: 'recordEox',
      input,
      actor: { id: principal.id, role: principal.role },
      receivedAt,
    };
    const taken = intake(submission, { states: {}, records: {}, policies: policyOf });
    // The rule book made it from the catalogue's shape of `recordEox`.
    return taken.kind === 'refused' ? taken.refusal.findings : asWritten<EoxCommand>(taken.message.command);
  };
}

async function tried({ rows }: EoxText, context: Context, session: Session): Promise<readonly EoxImportRow[]> {
  const products = [...new Set(rows.flatMap(({ productId }) => productId ?? []))];
  const views = await readEoxViews(
    session,
    products.map((product) => `eox/${product}`),
  );
  const inForce = new Map([...views.values()].map((view) => [view.productId, view]));
  return dryRun(rows, inForce, context.receivedAt, commandOf(context)).map(rowOf);
}

function rowOf({ productId, outcome, findings, view }: DryRow, index: number): EoxImportRow {
  const { endOfSaleOn = null, endOfContractRenewalOn = null, lastDateOfSupportOn = null } = view ?? {};
  return {
    row: index + 1,
    productId,
    outcome,
    findings: [...findings],
    ...{ endOfSaleOn, endOfContractRenewalOn, lastDateOfSupportOn },
  };
}

type Sent = { readonly outcome: EoxRowOutcome | null; readonly findings: readonly RowFinding[] };

async function send(input: EoxInput, idempotencyKey: string, context: Context): Promise<Sent> {
  const { principal, receivedAt, commands } = context;
  const request = {
    actor: { id: principal.id, role: principal.role },
    type: 'recordEox',
    stream: `eox/${input.productId}`,
    input,
    idempotencyKey,
    receivedAt,
  };
  const outcome = await submitCommand(commands, request);
  if (outcome.kind === 'refused') return { outcome: 'ERROR', findings: outcome.refusal.findings };
  return { outcome: outcome.kind === 'accepted' ? 'ACCEPTED' : null, findings: [] };
}

/**
 * Rows are recorded in their order: of several records of one product each is judged against the one before. A repeat
 * tells what the rows did the first time, and what has come of their commands. Null: the key was used for another text.
 */
async function recorded(
  text: EoxText,
  { idempotencyKey: importKey, ...content }: ImportEoxInput,
  context: Context,
): Promise<readonly EoxImportRow[] | null> {
  const { db, principal } = context;
  const actor = { id: principal.id, role: principal.role };
  const asked = { actor, action: 'importEox', idempotencyKey: importKey, content };
  const first = await firstTold(db, asked, async (session) => ({ rows: await tried(text, context, session) }));
  if (first === null) return null;
  const rows: EoxImportRow[] = [];
  for (const [index, { input }] of text.rows.entries()) {
    const row = first.rows[index];
    if (row === undefined) continue;
    const sent = input === null ? null : await send(input, rowKey(importKey, index, input), context);
    rows.push(
      sent === null || sent.outcome === null
        ? row
        : { ...row, outcome: sent.outcome, findings: [...row.findings, ...sent.findings] },
    );
  }
  context.forget();
  return rows;
}

function refusedText(message: string, path: string, code: 'VALIDATION_FAILED' | 'IDEMPOTENCY_CONFLICT') {
  const found = { code, message, path };
  return { __typename: 'ValidationError', ...found, findings: [found] } as const;
}

export const eoxResolvers: Resolvers = {
  Query: {
    eoxRecord: async (_, { productId }, { loaders }) => await loaders.eox.load(productId.trim().toUpperCase()),
    eoxStatus: async (_, { productId, asOf, milestone }, { loaders, receivedAt }) => {
      const id = productId.trim().toUpperCase();
      const view = (await loaders.eox.load(id))?.view ?? null;
      const on = asOf ?? localDate(receivedAt, programZone());
      const field = fields[milestone];
      return { productId: id, asOf: on, milestone, on: view?.[field] ?? null, result: eoxStatus(view, on, field) };
    },
    previewEoxImport: async (_, { text, format }, context) => {
      const read = readEoxText(text, format);
      const { problem, ignoredHeads, page, lastPage } = read;
      return {
        problem,
        ignoredHeads: [...ignoredHeads],
        page,
        lastPage,
        rows: [...(await tried(read, context, context.db.manager))],
      };
    },
    eoxReviews: async (_, { first }, { db, receivedAt }) => {
      const policy = policyOf(defaultProgram);
      const zone = programZone();
      const held = await readHeldProducts(db.manager, [...heldStates], zone);
      const products = held.map(({ productId }) => productId);
      const known = await readReviewed(db.manager, products, zone);
      const due = eoxReviewsDue(known, held, localDate(receivedAt, zone), policy?.clocks['eoxReview']);
      const sorted = due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
      return { totalCount: sorted.length, nodes: sorted.slice(0, Math.max(0, first)) };
    },
  },
  Mutation: {
    importEox: async (_, { input }, context) => {
      const { text, format, idempotencyKey } = input;
      const read = readEoxText(text, format);
      const keyed = idempotencyKey.length >= 1 && idempotencyKey.length <= 200;
      const message = keyed ? read.problem : 'A key has 1 to 200 characters.';
      if (message !== null) {
        return refusedText(message, keyed ? 'text' : 'idempotencyKey', 'VALIDATION_FAILED');
      }
      const rows = await recorded(read, input, context);
      if (rows !== null) return { __typename: 'ImportEoxSuccess', rows };
      const used = 'This key was used for another text; use a new one.';
      return refusedText(used, 'idempotencyKey', 'IDEMPOTENCY_CONFLICT');
    },
  },
  EoxRecord: {
    description: ({ view }) => view.about?.description ?? null,
    bulletinUrl: ({ view }) => view.about?.bulletinUrl ?? null,
    migrations: ({ view }) =>
      migrationsOf(view).flatMap(({ productId, productName, information, infoUrl }) =>
        productId === undefined
          ? []
          : [
              {
                productId,
                productName: productName ?? null,
                information: information ?? null,
                infoUrl: infoUrl ?? null,
              },
            ],
      ),
    merged: ({ view }) => view.about?.merged === true,
    outOfOrder: ({ view }) => outOfOrder(view).length > 0,
  },
  EoxReview: {
    sentence: (review) => reviewInWords(review),
    record: async ({ productId }, _, { loaders }) => await loaders.eox.load(productId),
  },
};
