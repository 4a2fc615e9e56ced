import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { LineagePartsFragment, RepairsTabQuery } from '../../generated/operations.ts';
import { Section } from '../../shared/Section.tsx';
import { StateTag } from '../../shared/Tag.tsx';
import { OnDay } from '../../shared/When.tsx';

type Read = NonNullable<RepairsTabQuery['donation']>;

/** Lines of replacements, each once; nothing where nothing was replaced. */
export function Lineages({ read: { units, zone } }: { readonly read: Read }): ReactNode {
  const lines = new Map(
    units.flatMap(({ lineage }) => (lineage.nodes.length > 1 ? [[lineage.newest.unitId, lineage] as const] : [])),
  );
  if (lines.size === 0) return null;
  return (
    <Section title="Which piece replaced which" note="The oldest first; the last one stands there now.">
      {[...lines].map(([newest, lineage]) => (
        <Line key={newest} lineage={lineage} zone={zone} />
      ))}
    </Section>
  );
}

type LineProps = { readonly lineage: LineagePartsFragment; readonly zone: string | null };

/** A list with arrows: read aloud it is the order of the pieces, with what brought each. */
function Line({ lineage: { nodes, edges, newest }, zone }: LineProps): ReactNode {
  const look = { listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'stretch' };
  return (
    <Box component="ol" sx={look} aria-label={`Pieces at the place of ${nodes[0]?.serialNumber ?? 'a piece'}`}>
      {nodes.map(({ unitId, productId, serialNumber, state }) => {
        const edge = edges.find(({ to }) => to === unitId);
        return (
          <Box component="li" key={unitId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            {edge === undefined ? null : <Arrow edge={edge} zone={zone} />}
            <Box
              sx={{
                border: 1,
                borderColor: unitId === newest.unitId ? 'primary.main' : 'divider',
                borderRadius: 1,
                px: 1.5,
                py: 1,
              }}
            >
              <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
                {serialNumber ?? 'Serial not known'}
              </Typography>
              <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mb: 0.5 }}>
                {productId}
              </Typography>
              <StateTag state={state} />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

type ArrowProps = { readonly edge: LineagePartsFragment['edges'][number]; readonly zone: string | null };

function Arrow({ edge: { rmaNumber, receivedAt }, zone }: ArrowProps): ReactNode {
  return (
    <Box sx={{ textAlign: 'center', color: 'text.secondary', fontSize: '0.85rem' }}>
      <Box>{rmaNumber === null ? 'replaced by' : `RMA ${rmaNumber}`}</Box>
      <Box aria-hidden sx={{ fontSize: '1.2rem', lineHeight: 1 }}>
        →
      </Box>
      <Box>
        <OnDay at={receivedAt} zone={zone} none="" />
      </Box>
    </Box>
  );
}
