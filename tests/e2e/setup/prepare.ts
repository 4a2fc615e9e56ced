import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

/** What a test needs to be there and does not look at: sent to the API in the session of the visitor. */

type Answer<Data> = { readonly data: Data; readonly errors?: readonly unknown[] };

async function ask<Data>(context: BrowserContext, query: string, variables: object = {}): Promise<Data> {
  const response = await context.request.post('/graphql', {
    headers: { 'x-almoner': 'console' },
    data: { query, variables },
  });
  const { data, errors = [] }: Answer<Data> = JSON.parse(await response.text());
  if (errors.length > 0) throw new Error(`E2E_PREPARE: ${JSON.stringify(errors)}`);
  return data;
}

export type Prepared = { readonly id: string; readonly number: string };

const organizations = `query { organizations(first: 1, filter: { q: "Harborlight" }) { nodes { id } } }`;
const recordRequest = `mutation ($input: RecordRequestInput!) {
  recordRequest(input: $input) { __typename ... on DonationChanged { donation { id requestNumber } } }
}`;

type Organizations = { readonly organizations: { readonly nodes: readonly { readonly id: string }[] } };
type Requested = {
  readonly recordRequest: {
    readonly __typename: string;
    readonly donation?: { readonly id: string; readonly requestNumber: string };
  };
};

/** A fresh request of an organization of the demo: two products, nothing done yet. */
export async function newRequest(context: BrowserContext): Promise<Prepared> {
  const found = await ask<Organizations>(context, organizations);
  const { recordRequest: answer } = await ask<Requested>(context, recordRequest, {
    input: {
      requestNumber: `E2E-${randomUUID().slice(0, 8).toUpperCase()}`,
      organizationId: found.organizations.nodes[0]?.id,
      programId: 'cisco-techsoup',
      lines: [
        { productId: 'ISR4331', quantity: 1 },
        { productId: 'CP-8841', quantity: 2 },
      ],
      idempotencyKey: randomUUID(),
    },
  });
  if (answer.donation === undefined) throw new Error(`E2E_PREPARE: recordRequest answered ${answer.__typename}`);
  return { id: answer.donation.id, number: answer.donation.requestNumber };
}
