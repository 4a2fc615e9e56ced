/** The id of the n-th person of an organization. */
export function contactId(organizationId: string, count: number): string {
  return `con_${organizationId.slice(4)}.${count}`;
}

/**
 * The organization that a person came to us with, by the person's id. After a merger they belong to its successor:
 * `homeOf` in assess.ts follows them there.
 */
export function organizationOf(contact: string): string {
  const end = contact.lastIndexOf('.');
  return `org_${contact.slice(4, end === -1 ? undefined : end)}`;
}
