import { Box } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router-dom';

type Part = { readonly path: string; readonly label: string; readonly count?: number };

/** The parts of one thing, each at an address of its own. */
export function Parts({
  of,
  base,
  label,
}: {
  readonly of: readonly Part[];
  readonly base: string;
  readonly label: string;
}): ReactNode {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = bar.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ inline: 'center', block: 'nearest' }); // the bar is wider than a small screen
  }, [pathname]);
  const look = {
    display: 'block',
    px: 1.75,
    py: 1.25,
    color: 'text.secondary',
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    fontWeight: 550,
    borderBottom: 3,
    borderColor: 'transparent',
    '&:hover': { color: 'text.primary' },
    '&.active': { color: 'primary.main', borderColor: 'primary.main' },
    '&:focus-visible': { outlineOffset: -3 },
  };
  return (
    <Box
      component="nav"
      ref={bar}
      aria-label={label}
      sx={{ borderBottom: 1, borderColor: 'divider', overflowX: 'auto' }}
    >
      <Box component="ul" sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0 }}>
        {of.map(({ path, label: name, count }) => (
          <li key={path}>
            <Box component={NavLink} to={path === '' ? base : `${base}/${path}`} end={path === ''} sx={look}>
              {name}
              {count === undefined ? '' : ` (${count})`}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
