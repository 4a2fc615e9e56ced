import { usePermissions } from 'react-admin';

type Scope = 'command' | 'operate' | 'administer';

/** Has the signed-in person this scope? What they may not do is not offered to them; the API refuses it anyway. */
export function useMay(scope: Scope): boolean {
  const { permissions } = usePermissions<readonly string[]>();
  return permissions?.includes(scope) === true;
}
