import Cancel from '@mui/icons-material/Cancel';
import CheckCircle from '@mui/icons-material/CheckCircle';
import { Box, Link as Anchor, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { EntitlementPartsFragment } from '../generated/operations.ts';
import { To } from '../shared/To.tsx';
import { humanize, isOwner, owners, reasonOf } from '../shared/words.ts';

const links: Readonly<Record<string, string>> = {
  CONTRACT: 'Contract',
  ACCOUNT: 'Vendor account',
  ASSOCIATION: 'Association',
  SERIAL: 'Serial on the contract',
  LINE_END: 'Still covered',
};

/** Can it get vendor support, and if not, which link of the chain is missing. */
export function Entitlement({ of }: { readonly of: EntitlementPartsFragment }): ReactNode {
  const { sentence, nextStep, benefitsWithoutCase, benefitsWithCase, warrantyRoute, notes, guide, replacement } = of;
  const benefits = [...benefitsWithoutCase, ...benefitsWithCase];
  return (
    <Stack spacing={1}>
      <Typography sx={{ fontWeight: 600 }}>{sentence}</Typography>
      <Box
        component="ul"
        aria-label="The chain to vendor support"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}
      >
        {of.links.map((link) => (
          <ChainLink key={link.link} {...link} />
        ))}
      </Box>
      {replacement === null || replacement.serialNumber === null ? null : (
        <Typography variant="body2">
          <To
            to={`/entitlement?${new URLSearchParams({ serial: replacement.serialNumber, product: replacement.productId })}`}
          >
            Check {replacement.serialNumber}, which stands in its place
          </To>
        </Typography>
      )}
      {nextStep === null ? null : (
        <Typography variant="body2">
          To act: {isOwner(nextStep.owner) ? owners[nextStep.owner] : humanize(nextStep.owner)}.{' '}
          {nextStep.place === null ? null : <Place label="Where" place={nextStep.place} />}
        </Typography>
      )}
      {benefits.length === 0 ? null : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Gives without a case: {listOf(benefitsWithoutCase)}; with one: {listOf(benefitsWithCase)}.{' '}
          {guide === null ? null : <Place label="Explained in" place={guide} />}
        </Typography>
      )}
      {warrantyRoute ? (
        <Typography variant="body2">
          The hardware warranty still runs: a repair is possible without a contract.
        </Typography>
      ) : null}
      {notes.map((note) => (
        <Typography key={note} variant="body2" sx={{ color: 'text.secondary' }}>
          {/^[A-Z_]+$/.test(note) ? reasonOf(note) : note}
        </Typography>
      ))}
    </Stack>
  );
}

const listOf = (codes: readonly string[]): string => codes.map((code) => humanize(code).toLowerCase()).join(', ');

type PlaceProps = {
  readonly label: string;
  readonly place: { readonly label: string; readonly target: string | null };
};

/** A place of the program: a link where it has an address, else its name. */
function Place({ label, place }: PlaceProps): ReactNode {
  const { target } = place;
  const isWeb = target?.startsWith('https://') === true;
  return (
    <>
      {label}:{' '}
      {isWeb ? (
        <Anchor href={target} target="_blank" rel="noreferrer">
          {place.label}
        </Anchor>
      ) : (
        [place.label, target].filter(Boolean).join(', ')
      )}
      .
    </>
  );
}

type Link = EntitlementPartsFragment['links'][number];

function ChainLink({ link, passes, failure }: Link): ReactNode {
  const Icon = passes ? CheckCircle : Cancel;
  const tone = passes ? 'success' : 'error';
  const look = {
    display: 'flex',
    alignItems: 'center',
    gap: 0.5,
    px: 1,
    py: 0.375,
    borderRadius: 1,
    fontSize: '0.85rem',
  };
  return (
    <Box component="li" sx={{ ...look, bgcolor: `${tone}.light`, color: `${tone}.dark` }}>
      <Icon aria-hidden sx={{ fontSize: '1rem' }} />
      {links[link] ?? humanize(link)}: {passes ? 'fine' : reasonOf(failure ?? 'missing').toLowerCase()}
    </Box>
  );
}
