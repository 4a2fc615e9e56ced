import { Box, CircularProgress, Drawer } from '@mui/material';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { CommandForms } from '../commands/CommandForms.tsx';
import { useLive } from '../providers/live.ts';
import { Banners } from './Banners.tsx';
import { Bar } from './Bar.tsx';
import { Boundary } from './Boundary.tsx';
import { Navigation } from './Navigation.tsx';
import { useFocusKept } from './useFocusKept.ts';

const WIDTH = 248;

/** The frame around every page: skip link, bar, ways, banners, content. */
export function Shell({ children }: { readonly children?: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  useLive();
  useFocusKept(content);
  useFocusOnNewPage(content.current, pageOf(pathname));
  const paper = { width: WIDTH, boxSizing: 'border-box', bgcolor: 'background.default', borderColor: 'divider' };
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <Drawer variant="permanent" sx={{ display: { xs: 'none', lg: 'block' }, '& .MuiDrawer-paper': paper }}>
        <Navigation />
      </Drawer>
      <Drawer open={open} onClose={() => setOpen(false)} sx={{ '& .MuiDrawer-paper': paper }}>
        <Navigation onGo={() => setOpen(false)} />
      </Drawer>
      <Box sx={{ ml: { lg: `${WIDTH}px` }, minWidth: 0 }}>
        <Bar onMenu={() => setOpen(true)} />
        <Banners />
        <Box
          component="main"
          id="main-content"
          ref={content}
          tabIndex={-1}
          sx={{ p: { xs: 2, md: 3 }, pb: 8, outline: 'none', scrollMarginTop: 72 }}
        >
          <CommandForms>
            <Boundary key={pathname}>
              <Suspense fallback={<Waiting />}>{children}</Suspense>
            </Boundary>
          </CommandForms>
        </Box>
      </Box>
    </Box>
  );
}

/** Tabs of one thing are one page: changing them keeps the focus on the tab. */
function pageOf(pathname: string): string {
  return pathname.split('/').slice(0, 3).join('/');
}

/** Whoever follows a link with the keyboard or a screen reader starts at the new page, not where the old link was. */
function useFocusOnNewPage(content: HTMLElement | null, page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    content?.focus({ preventScroll: true });
  }, [content, page]);
}

function SkipLink(): ReactNode {
  const hidden = { position: 'absolute', left: -9999, top: 8, zIndex: 2000 };
  const shown = { left: 8, px: 2, py: 1, bgcolor: 'background.paper', border: 1, borderRadius: 1 };
  return (
    <Box component="a" href="#main-content" sx={{ ...hidden, color: 'primary.main', '&:focus': shown }}>
      Skip to content
    </Box>
  );
}

function Waiting(): ReactNode {
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', minHeight: 240 }}>
      <CircularProgress aria-label="Loading the page" />
    </Box>
  );
}
