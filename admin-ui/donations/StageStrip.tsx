import { Box, ButtonBase, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { stageCounts, type DonationFilter, type Stage } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { isStage, stages } from '../shared/words.ts';

/** The road first, what left it last. */
const left: readonly Stage[] = ['DENIED', 'CANCELLED', 'CLOSED'];
const road = [
  ...Object.keys(stages)
    .filter(isStage)
    .filter((stage) => !left.includes(stage)),
  ...left,
];

type StripProps = {
  readonly filter: DonationFilter;
  readonly chosen: readonly Stage[];
  readonly onChoose: (stage: Stage) => void;
};

/** How many donations stand at each stage; a click shows only those. */
export function StageStrip({ filter, chosen, onChoose }: StripProps): ReactNode {
  const { data } = useAsk(stageCounts, { filter }, { keep: true });
  if (data === undefined) return <Skeleton variant="rounded" height={62} />;
  const counts = new Map(data.stageCounts.map(({ stage, count }) => [stage, count]));
  const shown = road.filter((stage) => (counts.get(stage) ?? 0) > 0 || chosen.includes(stage));
  return (
    <Box
      role="group"
      aria-label="Donations by stage"
      sx={{ display: 'flex', flexWrap: { md: 'wrap' }, gap: 1, overflowX: 'auto', p: 0.5, m: -0.5 }}
    >
      {shown.map((stage) => (
        <StageCount
          key={stage}
          stage={stage}
          count={counts.get(stage) ?? 0}
          chosen={chosen.includes(stage)}
          onChoose={() => onChoose(stage)}
        />
      ))}
    </Box>
  );
}

type CountProps = {
  readonly stage: Stage;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function StageCount({ stage, count, chosen, onChoose }: CountProps): ReactNode {
  const { label, tone } = stages[stage];
  const edge = { neutral: 'divider', good: 'success.main', warn: 'warning.main', bad: 'error.main', info: 'info.main' };
  const look = {
    px: 1.75,
    py: 1,
    borderRadius: 1,
    border: 1,
    borderColor: chosen ? 'primary.main' : 'divider',
    borderLeftWidth: 4,
    borderLeftColor: edge[tone],
    bgcolor: chosen ? 'primary.light' : 'background.paper',
    display: 'block',
    flexShrink: 0,
    textAlign: 'left',
    '&:hover': { borderColor: 'primary.main' },
    '&.Mui-focusVisible': { outline: 2, outlineColor: 'primary.main' },
  };
  return (
    <ButtonBase aria-pressed={chosen} onClick={onChoose} sx={look}>
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.1rem', display: 'block', lineHeight: 1.2 }}>
        {count.toLocaleString('en')}
      </Typography>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {label}
      </Typography>
    </ButtonBase>
  );
}
