import { accountCommands } from './account.ts';
import { associationCommands } from './association.ts';
import { commonCommands } from './common.ts';
import { contactCommands } from './contact.ts';
import { contractCommands, correctionCommands } from './contract.ts';
import type { CommandDefinition } from './define.ts';
import { importCommands } from './import.ts';
import { holdCommands } from './hold.ts';
import { incidentCommands } from './incident.ts';
import { lossCommands } from './loss.ts';
import { organizationCommands } from './organization.ts';
import { eoxCommands, renewalCommands } from './renewal.ts';
import { reminderCommands } from './reminders.ts';
import { requestCommands } from './request.ts';
import { returnCommands } from './return.ts';
import { shipmentCommands } from './shipment.ts';
import { supportCommands } from './support.ts';
import { takebackCommands } from './takeback.ts';
import { useCommands } from './use.ts';

/** Every command by name (C12): types, forms, JSON schema and intake are made from it. */
export const catalogue = {
  ...commonCommands,
  ...reminderCommands,
  ...organizationCommands,
  ...contactCommands,
  ...accountCommands,
  ...requestCommands,
  ...importCommands,
  ...shipmentCommands,
  ...incidentCommands,
  ...contractCommands,
  ...correctionCommands,
  ...associationCommands,
  ...useCommands,
  ...lossCommands,
  ...holdCommands,
  ...renewalCommands,
  ...supportCommands,
  ...takebackCommands,
  ...returnCommands,
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
