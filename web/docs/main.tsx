/** Starts the page at /docs: every operation of the API, with a console to try it. Built from the parts of the workplace. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failing } from '../app/failing.tsx';
import { Speaks } from '../app/language.tsx';
import { Look } from '../app/look.tsx';
import { Queries } from '../app/queries.tsx';
import { ApiPage } from './api-page.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('no place for the page');

const TITLE = { zh: '规矩 · 接口', en: 'guiju · API' };

createRoot(root).render(
  <StrictMode>
    <Queries>
      <Speaks title={TITLE} first={navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'}>
        <Look>
          <Failing>
            <ApiPage />
          </Failing>
        </Look>
      </Speaks>
    </Queries>
  </StrictMode>,
);
