import { createContext, lazy, Suspense, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Boundary } from '../layout/Boundary.tsx';
import { Outcomes } from './Outcomes.tsx';
import type { Told } from './answer.ts';
import type { FormRequest } from './subject.ts';

/** Fetched ahead of its first use: a form can be opened although the connection is gone, or a new version is there. */
const load = () => import('./CommandDialog.tsx');
const CommandDialog = lazy(load);
const AHEAD_MS = 1500;

type Open = (request: FormRequest) => void;

const OpenForm = createContext<Open>(() => undefined);

/** Opens the form of a command. */
export function useCommandForm(): Open {
  return use(OpenForm);
}

/**
 * The place of the one form that can be open. It stands above the pages: a page that reads itself again, or goes away,
 * takes nothing of what is being typed.
 */
export function CommandForms({ children }: { readonly children: ReactNode }): ReactNode {
  const [open, setOpen] = useState<{ readonly request: FormRequest; readonly key: number } | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const start = useCallback<Open>((request) => setOpen((before) => ({ request, key: (before?.key ?? 0) + 1 })), []);
  const close = useMemo(() => () => setOpen(null), []);
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <OpenForm value={start}>
      {children}
      {open === null ? null : (
        <Boundary key={open.key}>
          <Suspense fallback={null}>
            <CommandDialog key={open.key} request={open.request} onClose={close} onTold={setTold} />
          </Suspense>
        </Boundary>
      )}
      {told === null ? null : <Outcomes told={told} onClose={() => setTold(null)} />}
    </OpenForm>
  );
}
