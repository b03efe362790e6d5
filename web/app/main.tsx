/** Starts the page. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/client.ts';
import { Speaks } from './language.tsx';
import { Shell } from './shell.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('no place for the page');

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refuses it refuses again; a lost connection may come back.
      retry: (count, error) => count < 2 && !(error instanceof Refused && error.status >= 400 && error.status < 500),
      refetchOnWindowFocus: false,
      // Without a connection it is said so at once, and asked again when there is one: nothing waits in silence.
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 30_000,
    },
    mutations: { networkMode: 'always' },
  },
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Speaks>
        <Shell />
      </Speaks>
    </QueryClientProvider>
  </StrictMode>,
);
