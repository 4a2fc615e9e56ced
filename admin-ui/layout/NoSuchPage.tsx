import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { To } from '../shared/To.tsx';

/** Shown for an address that leads nowhere. */
export function NoSuchPage(): ReactNode {
  return (
    <Page title="No such page">
      <Card>
        <Empty title="There is no page at this address">
          It may have been typed by hand, or belong to another version of the console.{' '}
          <To to="/">See what is due today</To>
        </Empty>
      </Card>
    </Page>
  );
}
