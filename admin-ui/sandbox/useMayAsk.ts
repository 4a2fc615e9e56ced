import { usePermissions } from 'react-admin';

/** Whether the person may ask anything of a sandbox; everybody else may look. */
export function useMayAsk(): boolean {
  const { permissions } = usePermissions<readonly string[]>();
  return permissions?.includes('command') === true;
}
