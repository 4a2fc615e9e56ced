import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { openSandbox } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';

/** Opens a sandbox and goes there; a refusal is told. */
export function useOpenSandbox() {
  const go = useNavigate();
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const open = async (
    input: { readonly template: string } | { readonly donationId: string; readonly title: string },
  ) => {
    setOpening(true);
    try {
      const { openSandbox: reply } = await ask(openSandbox, { input });
      if ('sandbox' in reply) {
        void client.invalidateQueries();
        await go(`/time-machine/${reply.sandbox.id}`);
      } else setProblem('message' in reply ? reply.message : 'The sandbox was not opened.');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The sandbox was not opened.');
    }
    setOpening(false);
  };
  return { open, problem, opening };
}
