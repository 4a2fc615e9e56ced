import { randomUUIDv7 } from 'node:crypto';
import { readClaimHolders } from '../../database/claims.ts';
import { readKnown } from '../../database/known.ts';
import { aloneAssumptions } from '../../domain/outlook.ts';
import { behaviorNames, behaviors } from '../../domain/behaviors.ts';
import { addYears, earlier, localDate } from '../../domain/calendar.ts';
import { catalogue } from '../../domain/commands/catalogue.ts';
import { eventInWords } from '../../domain/telling/event-words.ts';
import { recordsWanted, streamsWanted } from '../../domain/intake.ts';
import type { Submission } from '../../domain/submission.ts';
import { EXAMPLE_LIMIT } from '../../domain/portfolio.ts';
import { titleOf } from '../../domain/messages.ts';
import { previewImport } from '../../domain/preview.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { whatIsWaitedFor } from '../../domain/waiting.ts';
import { givenOf } from '../commands/given.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { CountModel } from '../read-models.ts';
import { programZones } from '../programs.ts';
import { conditionsOf } from './donation.ts';

/** Forecasts of whole portfolios, and what an import would lead to. No rules. */

const YEARS_LIMIT = 10;

/** What a count is called in words, by the program of its first example. */
async function titleIn({ kind, name, examples }: CountModel, context: Context) {
  const [example] = examples;
  const donation = example === undefined ? null : await context.loaders.donation.load(example.donationId);
  const programId = donation?.programId ?? '';
  if (kind === 'MESSAGE' || kind === 'TASK') return titleOf(messagesOf(programId), name);
  if (kind === 'DEADLINE') return whatIsWaitedFor(name, '', programId);
  return eventInWords(name);
}

export const portfolioResolvers: Resolvers = {
  Query: {
    forecastBehaviors: () =>
      behaviorNames.map((behavior) => {
        const { title, assumptions } = behaviors[behavior];
        return { behavior, title, assumptions: [...assumptions] };
      }),
    portfolioForecast: (_, { id }, { forecasts }) => forecasts.find(id),
    previewImport: async (_, { input: fields }, { db, commands, principal, receivedAt }) => {
      const { input } = givenOf(catalogue.importDonation, fields);
      const submission: Submission = {
        id: `cmd_${randomUUIDv7()}`,
        stream: `don_${randomUUIDv7()}`,
        type: 'importDonation',
        input,
        actor: { id: principal.id, role: principal.role },
        receivedAt,
        ...(typeof fields.reason === 'string' ? { reason: fields.reason } : {}),
        ...(typeof fields.note === 'string' ? { note: fields.note } : {}),
      };
      const found = await readKnown(db.manager, {
        streams: (states) => streamsWanted(submission, states),
        records: (states) => recordsWanted(submission, states),
      });
      const known = { ...found, policies: commands.policies };
      const free = previewImport(submission, known);
      const conflicts = await readClaimHolders(db.manager, free.claims);
      return conflicts.length === 0 ? free : previewImport(submission, known, conflicts);
    },
  },
  Mutation: {
    startPortfolioForecast: (
      _,
      { input: { until, by = 'MONTH', behavior = 'NEVER_ANSWERS', filter } },
      { forecasts, receivedAt },
    ) => {
      const last = addYears(localDate(receivedAt, 'UTC'), YEARS_LIMIT);
      const task = { now: receivedAt, until: earlier(until, last), by, behavior };
      return {
        __typename: 'PortfolioForecastSuccess',
        forecast: forecasts.start(task, conditionsOf(filter), programZones()),
      };
    },
    stopPortfolioForecast: (_, { input: { id } }, { forecasts }) => {
      const forecast = forecasts.stop(id);
      if (forecast !== null) return { __typename: 'PortfolioForecastSuccess', forecast };
      const message = 'There is no such forecast, or it is no longer kept; start it again.';
      return { __typename: 'NotFoundError', code: 'NOT_FOUND', message, path: 'id' };
    },
  },
  PortfolioForecast: {
    asOf: ({ now }) => now,
    assumptions: ({ behavior }) => [...behaviors[behavior].assumptions, ...aloneAssumptions],
    buckets: ({ buckets }, { from }) =>
      buckets.filter((bucket) => from === null || from === undefined || bucket.from === from),
  },
  PortfolioBucket: {
    totals: ({ counts }) =>
      [...Map.groupBy(counts, ({ kind }) => kind)].map(([kind, of]) => ({
        kind,
        total: of.reduce((sum, { total }) => sum + total, 0),
      })),
  },
  PortfolioCount: {
    examples: ({ examples }, { first }) => examples.slice(0, Math.max(first ?? EXAMPLE_LIMIT, 0)),
    title: async (count, _, context) => await titleIn(count, context),
  },
  PortfolioExample: { donation: async ({ donationId }, _, { loaders }) => await loaders.donation.load(donationId) },
};
