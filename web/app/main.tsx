/** Starts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Speaks } from './language.tsx';
import { Queries } from './queries.tsx';
import { Shell } from './shell.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('no place for the page');

const TITLE = { zh: '规矩 · 采购、付款与审批合规检查', en: 'guiju · checks of tenders, payments, approvals' };

createRoot(root).render(
  <StrictMode>
    <Queries>
      <Speaks title={TITLE}>
        <Shell />
      </Speaks>
    </Queries>
  </StrictMode>,
);
