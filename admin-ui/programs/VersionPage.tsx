import type { ReactNode } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { programPage, versionPage, type VersionPageQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, AnsweredPage, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Parts } from '../shared/Parts.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { counted } from '../shared/words.ts';
import { Batches } from './Batches.tsx';
import { Clocks } from './Clocks.tsx';
import { Compare } from './Compare.tsx';
import { Document } from './Document.tsx';
import { Steps } from './Steps.tsx';
import { WhatIf } from './WhatIf.tsx';

/** One version of a program: what it says, what differs, what it would change, and the way into force. */
export default function VersionPage(): ReactNode {
  const { id = '', version = '' } = useParams();
  const number = /^\d{1,6}$/u.test(version) ? Number(version) : 0;
  const query = useAsk(versionPage, { id, version: number });
  return (
    <AnsweredPage title={`Version ${version}`} query={query} rows={8}>
      {(answer) => <Shown answer={answer} id={id} version={number} />}
    </AnsweredPage>
  );
}

type ShownProps = { readonly answer: VersionPageQuery; readonly id: string; readonly version: number };

function Shown({ answer: { program, policyVersion }, id, version }: ShownProps): ReactNode {
  if (program === null || policyVersion === null) {
    return (
      <Missing what="version">
        <To to="/programs">All programs</To>
      </Missing>
    );
  }
  const base = `/programs/${encodeURIComponent(id)}`;
  const { state, clocks, openDonations } = policyVersion;
  const newest = Math.max(...program.versions.map((each) => each.version));
  const others = program.versions.filter((other) => other.version !== version);
  const open = others.reduce((sum, other) => sum + other.openDonations, 0);
  return (
    <Page
      title={`${program.name}, version ${version}`}
      above={<To to={base}>{program.name}</To>}
      lead={
        <>
          <StateTag state={state} /> {counted(openDonations, 'open donation runs', 'open donations run')} by it, {open}{' '}
          by another version.
        </>
      }
      actions={<Steps id={id} version={version} isDraft={state === 'DRAFT'} others={open} />}
    >
      <Parts
        label="Parts of this version"
        base={`${base}/${version}`}
        of={[
          { path: '', label: 'Clocks' },
          { path: 'compare', label: 'Differences' },
          { path: 'document', label: 'Document' },
          { path: 'what-if', label: 'What if' },
          { path: 'adoptions', label: 'Adoptions' },
        ]}
      />
      <Routes>
        <Route index element={<Clocks clocks={clocks} />} />
        <Route
          path="compare"
          element={<Compare id={id} version={version} others={others.map((other) => other.version)} />}
        />
        <Route path="document" element={<Document id={id} version={version} newest={newest} />} />
        <Route path="what-if" element={<WhatIf id={id} version={version} />} />
        <Route path="adoptions" element={<Adoptions id={id} version={version} />} />
      </Routes>
    </Page>
  );
}

function Adoptions({ id, version }: { readonly id: string; readonly version: number }): ReactNode {
  const query = useAsk(programPage, { id }, { every: 2_000 });
  return (
    <Answered query={query}>
      {({ batches }) => (
        <Batches
          batches={batches.filter(({ programId, policyVersion }) => programId === id && policyVersion === version)}
        />
      )}
    </Answered>
  );
}
