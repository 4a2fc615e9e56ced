import type { EoxReview } from '../domain/eox-review.ts';
import type { PortfolioBucket, PortfolioCount, PortfolioExample } from '../domain/portfolio.ts';
import type { ImportPreview } from '../domain/preview.ts';
import type { DonationRow } from '../database/entities/donation.ts';
import type { OrganizationRow, VendorAccountRow } from '../database/entities/parties.ts';
import type { RmaRow } from '../database/entities/repair.ts';
import type { EoxListed } from '../database/reads/parties.ts';
import type { ListedCommand, ListedDeadline, ListedMessage } from '../database/reads/work.ts';
import type { Role } from '../domain/types.ts';
import type { Listed } from './paging.ts';

/** What resolvers of reads hand on (see `runtime/codegen/mappers.ts`): rows of the read model, pages of them. */

export type DonationPage = Listed<DonationRow>;
export type OrganizationPage = Listed<OrganizationRow>;
export type AccountPage = Listed<VendorAccountRow>;
export type RmaPage = Listed<RmaRow>;
export type EoxPage = Listed<EoxListed>;
export type DeadlinePage = Listed<ListedDeadline>;
export type MessagePage = Listed<ListedMessage>;
export type CommandPage = Listed<ListedCommand>;
export type TimelinePage = Listed<TimelineRow>;

/** Requests of a history, with what was searched. */
export type HistoryPage = Listed<DonationRow> & {
  readonly from: string | null;
  readonly to: string | null;
  readonly isDefault: boolean;
  readonly ignored: readonly string[];
};

/** One event of a journal, told. */
export type TimelineRow = {
  readonly seq: number;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly kind: 'EVENT' | 'DEADLINE' | 'FACT';
  readonly type: string;
  readonly sentence: string;
  readonly messages: readonly string[];
  readonly actor: string;
  readonly role: Role;
  /** Id of the message that caused it; a command's begins with `cmd_`. */
  readonly causeId: string;
  readonly data: unknown;
};

/** What a portfolio forecast counts, and what an import would lead to, as the rules say it. */
export type BucketModel = PortfolioBucket;
export type CountModel = PortfolioCount;
export type ExampleModel = PortfolioExample;
export type PreviewModel = ImportPreview;

/** A product to look up at the vendor, as the rules say it. */
export type ReviewModel = EoxReview;
