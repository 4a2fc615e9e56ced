import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './App.tsx';

/** Styles are written at run time: the page's nonce allows them under its content security policy. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const styles = createCache({ key: 'al', prepend: true, ...(nonce === '' ? {} : { nonce }) });

const root = document.querySelector('#root');
if (root === null) throw new Error('CONSOLE_NO_ROOT');
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </CacheProvider>
  </StrictMode>,
);
