/** Donations that a sandbox can begin with, in the order in which a life passes them. */
export const sandboxTemplates = {
  APPROVED: 'Just approved: nothing has shipped yet',
  SUPPORTED: 'In its first year: contract active, account associated',
  CONTRACT_ENDS_SOON: 'Two months before the contract ends',
  GOING_BACK: 'No longer in use: the return is due',
} as const;
export type SandboxTemplate = keyof typeof sandboxTemplates;

export function isSandboxTemplate(name: string): name is SandboxTemplate {
  return Object.hasOwn(sandboxTemplates, name);
}
