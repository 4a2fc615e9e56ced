import { accountCommands } from './account.ts';
import { associationCommands } from './association.ts';
import { commonCommands } from './common.ts';
import { contractCommands, correctionCommands } from './contract.ts';
import type { CommandDefinition } from './define.ts';
import { lossCommands } from './loss.ts';
import { organizationCommands } from './organization.ts';
import { eoxCommands, renewalCommands } from './renewal.ts';
import { requestCommands } from './request.ts';
import { shipmentCommands } from './shipment.ts';
import { supportCommands } from './support.ts';
import { takebackCommands } from './takeback.ts';
import { useCommands } from './use.ts';

/** Every command by name (C12): types, forms, JSON schema and intake are made from it. */
export const catalogue = {
  ...commonCommands,
  ...organizationCommands,
  ...accountCommands,
  ...requestCommands,
  ...shipmentCommands,
  ...contractCommands,
  ...correctionCommands,
  ...associationCommands,
  ...useCommands,
  ...lossCommands,
  ...renewalCommands,
  ...supportCommands,
  ...takebackCommands,
  ...eoxCommands,
} as const;

export type CommandName = keyof typeof catalogue;

/** The definition of a command, or null when there is none of this name. */
export function definitionOf(type: string): CommandDefinition | null {
  return isCommandName(type) ? catalogue[type] : null;
}

function isCommandName(type: string): type is CommandName {
  return Object.hasOwn(catalogue, type);
}
