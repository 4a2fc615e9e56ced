import { useEffect, type RefObject } from 'react';

/**
 * A button that is gone once it has done its work takes the focus with it, and the next Tab would begin at the top of the
 * page. Whoever works with the keyboard goes on at the content instead.
 */
export function useFocusKept(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const keep = () => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (!isLost || !(last instanceof Node) || last.isConnected) return;
      last = null;
      content.current?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [content]);
}
