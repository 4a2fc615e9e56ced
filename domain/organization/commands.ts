import type { AdoptPolicyVersion } from '../adoption.ts';
import type { contactCommands } from '../commands/contact.ts';
import type { StreamCommand } from '../commands/define.ts';
import type { organizationCommands } from '../commands/organization.ts';
import type { Context, Decision } from '../types.ts';
import type { OrganizationDraft } from './events.ts';
import type { Organization } from './state.ts';

type Definitions = typeof organizationCommands & typeof contactCommands;
type OwnCommand = { [Name in keyof Definitions]: StreamCommand<Name, Definitions[Name]> }[keyof Definitions];

export type OrganizationCommand = OwnCommand | AdoptPolicyVersion;
/** The command of this name. */
export type Command<Name extends keyof Definitions> = StreamCommand<Name, Definitions[Name]>;
export type Answer = Decision<OrganizationDraft>;

/** One part of an organization's rules: the answers to its commands. `organization.ts` puts the parts together. */
export type Deciders<Name extends keyof Definitions> = {
  readonly [Each in Name]: (state: Organization, command: Command<Each>, context: Context) => Answer;
};
export type CommandOfOrganization = keyof Definitions;
