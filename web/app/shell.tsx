/** What stands around every place: the name, the way to the places, the language, and who is signed in. */
import { lazy, Suspense } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { BrandMark } from './brand-mark.tsx';
import { Failing, NotThere } from './failing.tsx';
import { Home } from './home.tsx';
import { useLanguage } from './language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Look } from './look.tsx';
import { places } from './places.ts';
import { SignIn } from './sign-in.tsx';
import { SignedIn } from './signed-in.tsx';
import { mayDo, useSession } from './use-session.ts';
import { Waiting } from './waiting.tsx';

const CasePage = lazy(() => import('./case/case-page.tsx'));
const RulesPage = lazy(() => import('./rules/rules-page.tsx'));
const RulePage = lazy(() => import('./rules/rule-page.tsx'));
const DocumentPage = lazy(() => import('./rules/document-page.tsx'));
const TargetsPage = lazy(() => import('./targets/targets-page.tsx'));
const BatchesPage = lazy(() => import('./batches/batches-page.tsx'));
const BatchPage = lazy(() => import('./batches/batch-page.tsx'));
const ReportsPage = lazy(() => import('./report/reports-page.tsx'));
const ReportPage = lazy(() => import('./report/report-page.tsx'));
const PapersPage = lazy(() => import('./papers/papers-page.tsx'));

export function Shell() {
  const { say } = useLanguage();
  return (
    <Look>
      <Router hook={useHashLocation}>
        {/* biome-ignore lint/a11y/useValidAnchor: it leads within the page, whose address names the place one is at */}
        <a className="skip" href="#main" onClick={toMain}>
          {say('跳到正文', 'Skip to the content')}
        </a>
        <header className="top">
          <Link className="brand" href="/">
            <BrandMark />
          </Link>
          <Ways />
          <SignedIn />
          <LanguageSwitch />
        </header>
        <main id="main" tabIndex={-1}>
          <SignIn>
            <Failing>
              <Suspense fallback={<Waiting />}>
                <Switch>
                  <Route path="/" component={Home} />
                  <Route path="/payment">{() => <CasePage key="payment" kind="payment" />}</Route>
                  <Route path="/approval">{() => <CasePage key="approval" kind="approval" />}</Route>
                  <Route path="/site">{() => <CasePage key="site" kind="site" />}</Route>
                  <Route path="/award">{() => <CasePage key="award" kind="award" />}</Route>
                  <Route path="/rules" component={RulesPage} />
                  <Route path="/rules/:document/:name">
                    {({ document, name }) => <RulePage document={document} name={name} />}
                  </Route>
                  <Route path="/documents/:id/:provision">
                    {({ id, provision }) => (
                      <DocumentPage key={`${id} ${provision}`} id={id} sought={decodeURIComponent(provision)} />
                    )}
                  </Route>
                  <Route path="/documents/:id">{({ id }) => <DocumentPage key={id} id={id} />}</Route>
                  <Route path="/targets" component={TargetsPage} />
                  <Route path="/batches" component={BatchesPage} />
                  <Route path="/batches/:id">{({ id }) => <BatchPage id={id} />}</Route>
                  <Route path="/reports" component={ReportsPage} />
                  <Route path="/reports/:id">{({ id }) => <ReportPage id={id} />}</Route>
                  <Route path="/tender">{() => <PapersPage />}</Route>
                  <Route path="/tender/:id">{({ id }) => <PapersPage key={id} id={id} />}</Route>
                  <Route>
                    <h1>{say('没有这一页', 'There is no such page')}</h1>
                    <NotThere />
                  </Route>
                </Switch>
              </Suspense>
            </Failing>
          </SignIn>
        </main>
      </Router>
    </Look>
  );
}

/** The address of the page stays what it is: it names the place one is at. */
function toMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Ways() {
  const { say, half } = useLanguage();
  const [at] = useLocation();
  const session = useSession();
  return (
    <nav className="ways" aria-label={say('各项工作', 'Places')}>
      {places
        .filter(({ needs }) => mayDo(session, needs))
        .map(({ path, name }) => (
          <Link
            key={path}
            href={path}
            {...((at === path || at.startsWith(`${path}/`)) && { 'aria-current': 'page' as const })}
          >
            {half(name)}
          </Link>
        ))}
    </nav>
  );
}
