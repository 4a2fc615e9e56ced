import type { ClockSpec } from '../../policy.ts';
import { clocks1 } from './clocks-1.ts';

const { associationConfirmation } = clocks1;

/** Since version 2 people are bothered on business days also after a confirmation that was moved by hand (F13). */
export const associationClocks: Readonly<Record<string, ClockSpec>> =
  associationConfirmation === undefined
    ? {}
    : { associationConfirmation: { ...associationConfirmation, daysFromMoved: true } };
