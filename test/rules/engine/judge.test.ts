import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../rules/build/build-catalogue.ts';
import type { Catalogue, DocumentFacts } from '../../../rules/engine/catalogue.ts';
import { compileRule, RuleError } from '../../../rules/engine/compile.ts';
import { type Finding, type Judgment, report } from '../../../rules/engine/report.ts';
import { type Rule, ruleSchema } from '../../../rules/engine/rule.ts';
import { compileRuleSet } from '../../../rules/engine/rule-set.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

const calendar = readCalendar(join(import.meta.dirname, '../../..'));

type DocumentChange = Partial<Omit<DocumentFacts, 'id'>> & {
  readonly force?: 'mandatory' | 'principle' | 'encouraged';
};

function catalogueOf(rules: readonly unknown[], change: DocumentChange = {}): Catalogue {
  const { force = 'mandatory', ...document } = change;
  const parsed: Rule[] = rules.map((rule, index) =>
    ruleSchema.parse({
      id: `d/r${index + 1}`,
      provisions: ['d:1'],
      case: 'procurement',
      title: { zh: '规则', en: 'Rule' },
      ...Object(rule),
    }),
  );
  const citation = (id: string) => ({ id, clause: '一', words: '应当', force, lines: [1] });
  return {
    version: 'test',
    digest: 'sha256:test',
    calendar,
    documents: [
      {
        document: {
          id: 'd',
          title: { zh: '文件', en: 'Document' },
          number: null,
          issuer: null,
          issued: '2023-01-01',
          inForce: { from: '2023-01-01', to: null },
          region: '440000',
          except: [],
          layer: 'local',
          nature: 'normative',
          note: null,
          ...document,
        },
        rules: parsed,
        citations: { 'd:1': citation('d:1'), 'd:2': citation('d:2') },
      },
    ],
  };
}

interface Asked {
  readonly asOf?: string;
  readonly preview?: boolean;
  readonly change?: DocumentChange;
}

function judged(
  rules: readonly unknown[],
  facts: Record<string, unknown>,
  { asOf = '2025-06-02', preview = false, change = {} }: Asked = {},
): Judgment {
  const submission = readSubmission({ kind: 'procurement', region: '440300', ...facts });
  if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
  return report(submission.case, compileRuleSet(catalogueOf(rules, change), vocabularies), { asOf, preview });
}

function only(judgment: Judgment): Finding {
  const [finding, ...more] = judgment.findings;
  if (finding === undefined || more.length > 0)
    throw new Error(`expected one finding, found ${judgment.findings.length}`);
  return finding;
}

const cap = { limit: { fact: 'terms.bidSecurity.amount', atMost: { percent: 2, of: 'project.budget' } } };
const terms = (amount: string) => ({ project: { budget: '1000000.01' }, terms: { bidSecurity: { amount } } });

describe('which documents and rules apply', () => {
  it('a document of a province reaches its cities and their districts, and no other province', () => {
    for (const [region, count] of [
      ['440000', 1],
      ['440300', 1],
      ['440305', 1],
      ['460100', 0],
    ] as const) {
      expect(judged([cap], { region, ...terms('1.00') }).findings.length, region).toBe(count);
    }
  });

  it('a document does not reach a place it excepts', () => {
    expect(judged([cap], terms('1.00'), { change: { except: ['440300'] } }).verdict).toBe('not-covered');
  });

  it('a document without a place binds no case', () => {
    expect(judged([cap], terms('1.00'), { change: { region: null } }).verdict).toBe('not-covered');
  });

  it('a document binds from its first to its last day, by the date of the notice', () => {
    const change = { inForce: { from: '2024-01-01', to: '2024-12-31' } };
    for (const [noticeOn, count] of [
      ['2023-12-31', 0],
      ['2024-01-01', 1],
      ['2024-12-31', 1],
      ['2025-01-01', 0],
    ] as const) {
      const facts = { project: { budget: '100.00', noticeOn }, terms: { bidSecurity: { amount: '1.00' } } };
      expect(judged([cap], facts, { change }).findings.length, noticeOn).toBe(count);
    }
  });

  it('a document that does not say when it begins binds from the day it was issued', () => {
    const change = { issued: '2024-05-05', inForce: { from: null, to: null } };
    expect(judged([cap], terms('1.00'), { change, asOf: '2024-05-04' }).verdict).toBe('not-covered');
    expect(judged([cap], terms('1.00'), { change, asOf: '2024-05-05' }).verdict).toBe('compliant');
  });

  it('a draft is judged on request only, and never more than a preview', () => {
    const change = { nature: 'draft' } as const;
    expect(judged([cap], terms('900000.00'), { change }).findings).toEqual([]);
    const preview = judged([cap], terms('900000.00'), { change, preview: true });
    expect(only(preview).severity).toBe('preview');
    expect(preview.verdict).toBe('not-covered');
    expect(preview.counts.breached).toEqual({ violation: 0, warning: 0, advice: 0, preview: 1 });
  });

  it('a rule whose sections were not submitted is counted, not reported', () => {
    const forbid = { id: 'd/second', forbid: { fact: 'terms.conditions', codes: ['local-registration'] } };
    const { findings, counts } = judged([cap, forbid], { project: { budget: '1000.00' } });
    expect([findings.length, counts.notAssessed]).toEqual([0, 2]);
    expect(judged([cap, forbid], { terms: { documentFee: '0.00' } }).counts).toMatchObject({
      undetermined: 2,
      notAssessed: 0,
    });
  });

  it('a superseded rule no longer applies from the day it was replaced', () => {
    const rules = catalogueOf([cap]);
    const [document] = rules.documents;
    const [rule] = document?.rules ?? [];
    if (document === undefined || rule === undefined) throw new Error('no rule');
    const set = compileRuleSet(
      { ...rules, documents: [{ ...document, rules: [{ ...rule, supersededFrom: '2025-01-01' }] }] },
      vocabularies,
    );
    const count = (asOf: string) => {
      const submission = readSubmission({ kind: 'procurement', region: '440300', ...terms('1.00') });
      return submission.ok ? report(submission.case, set, { asOf }).findings.length : -1;
    };
    expect([count('2024-12-31'), count('2025-01-01')]).toEqual([1, 0]);
  });
});

describe('limits', () => {
  it('exactly at the share is allowed, one fen over is over', () => {
    expect(only(judged([cap], terms('20000.00'))).outcome).toBe('satisfied');
    const over = only(judged([cap], terms('20000.01')));
    expect([over.outcome, over.limit, over.excess]).toEqual(['breached', { atMost: '20000.00' }, '0.01']);
    expect(over.message.zh).toContain('超出上限 ¥0.01');
  });

  it('at least a share is rounded up: one fen short is short', () => {
    const floor = { limit: { fact: 'terms.bidSecurity.amount', atLeast: { percent: 2, of: 'project.budget' } } };
    const short = only(judged([floor], terms('20000.00')));
    expect([short.outcome, short.shortfall]).toEqual(['breached', '0.01']);
    expect(only(judged([floor], terms('20000.01'))).outcome).toBe('satisfied');
  });

  it('the lower of two figures binds', () => {
    const least = {
      limit: {
        fact: 'terms.bidSecurity.amount',
        atMost: { leastOf: [{ percent: 2, of: 'project.budget' }, '15000.00'] },
      },
    };
    expect(only(judged([least], terms('15000.01'))).limit).toEqual({ atMost: '15000.00' });
  });

  it('a missing figure leaves it undetermined and is named', () => {
    const open = only(judged([cap], { terms: { bidSecurity: { amount: '1.00' } } }));
    expect([open.outcome, open.missing]).toEqual(['undetermined', ['project.budget']]);
  });
});

describe('conditions and exceptions', () => {
  const works = { ...cap, when: { 'project.category': 'works' } };

  it('a condition that is false leaves the rule out, one that is unknown leaves it undetermined', () => {
    expect(judged([works], { ...terms('900000.00'), project: { budget: '1.00', category: 'goods' } }).findings).toEqual(
      [],
    );
    const open = judged([works], terms('900000.00'));
    expect([only(open).outcome, only(open).missing, open.verdict]).toEqual([
      'undetermined',
      ['project.category'],
      'incomplete',
    ]);
  });

  it('an exception whose fact is missing is presumed not to apply, and the finding says so', () => {
    const excepted = { ...cap, unless: { 'project.method': 'single-source' } };
    const presumed = only(judged([excepted], terms('900000.00')));
    expect(presumed.outcome).toBe('breached');
    expect(presumed.assumptions?.map(({ facts }) => facts)).toEqual([['project.method']]);
    const known = (method: string) =>
      judged([excepted], { ...terms('900000.00'), project: { budget: '1.00', method } });
    expect(known('single-source').findings).toEqual([]);
    expect(only(known('open-tender')).assumptions).toBeUndefined();
  });

  it('the questions come in the order of how many mandatory findings each would settle', () => {
    const rules = [
      works,
      { ...works, id: 'd/second' },
      { limit: { fact: 'terms.documentFee', atMost: '0.00' }, id: 'd/third' },
    ];
    const { questions } = judged(rules, terms('900000.00'));
    expect(questions.map(({ fact, settles }) => [fact, settles.mandatory])).toEqual([
      ['project.category', 2],
      ['terms.documentFee', 1],
    ]);
  });
});

describe('code lists', () => {
  const forbid = { forbid: { fact: 'terms.conditions', codes: ['local-registration', 'market-share'] } };

  const complete = { complete: ['terms.conditions'] };

  it('a list shows at least what it holds; that it is all has to be said', () => {
    const whole = judged([forbid], { terms: { conditions: [] }, ...complete });
    expect([only(whole).outcome, only(whole).assumptions, whole.counts.presumed]).toEqual(['satisfied', undefined, 0]);
    const partial = judged([forbid], { terms: { conditions: ['local-branch'] } });
    expect([only(partial).outcome, only(partial).assumptions?.[0]?.facts]).toEqual(['satisfied', ['terms.conditions']]);
    expect([partial.counts.presumed, partial.verdict]).toEqual([1, 'incomplete']);
    expect(only(judged([forbid], { terms: { conditions: [] } })).outcome).toBe('undetermined');
    expect(only(judged([forbid], { terms: { documentFee: '0.00' } })).outcome).toBe('undetermined');
  });

  it('what is required and absent is a breach of a complete list only, and then only once it is due', () => {
    const rule = { require: { fact: 'terms.contents', codes: ['contract-financing'], by: 'process.contractSignedOn' } };
    const given = (more: object) => only(judged([rule], { terms: { contents: ['split-into-lots'] }, ...more })).outcome;
    const done = { process: { contractSignedOn: '2025-03-03' } };
    expect(given({})).toBe('pending');
    expect(given({ process: { contractSignedOn: null } })).toBe('pending');
    expect(given(done)).toBe('undetermined');
    expect(given({ ...done, complete: ['terms.contents'] })).toBe('breached');
    expect(given({ complete: ['terms.contents'] })).toBe('pending');
  });

  it('a rule whose condition asks for more of a list than it shows is left out, with one question for the list', () => {
    const when = { ...forbid, when: { 'project.traits': { contains: 'open-tender-required' } } };
    const project = { project: { traits: ['land-or-mining-rights'] }, terms: { conditions: ['market-share'] } };
    const open = judged([when], project);
    expect([open.findings, open.counts.notAssessed, open.verdict]).toEqual([[], 1, 'incomplete']);
    expect(open.questions.map(({ fact }) => fact)).toEqual(['project.traits']);
    const whole = judged([when], { ...project, complete: ['project.traits'] });
    expect([whole.findings, whole.counts.notAssessed, whole.verdict]).toEqual([[], 0, 'not-covered']);
    expect(whole.lookedAt?.documents.map(({ document }) => document)).toEqual(['d']);
  });

  it('a breach names the codes that were found', () => {
    const breach = only(judged([forbid], { terms: { conditions: ['market-share', 'local-branch'] } }));
    expect(breach.codes?.map(({ code }) => code)).toEqual(['market-share']);
  });
});

describe('lawful exceptions to single codes', () => {
  const forbid = {
    forbid: {
      fact: 'terms.conditions',
      codes: ['designated-brand', 'designated-patent'],
      except: 'terms.lawfulConditions',
    },
  };
  const found = (lawfulConditions?: string[]) =>
    only(
      judged([forbid], {
        terms: { conditions: ['designated-brand', 'designated-patent'], ...(lawfulConditions && { lawfulConditions }) },
      }),
    );

  it('what is lawful excuses itself and nothing else', () => {
    expect(found(['designated-brand']).codes?.map(({ code }) => code)).toEqual(['designated-patent']);
    expect(found(['designated-brand', 'designated-patent']).outcome).toBe('satisfied');
  });

  it('where nothing is said of lawfulness none is presumed, and the finding says so', () => {
    expect([found().outcome, found().assumptions?.[0]?.facts]).toEqual(['breached', ['terms.lawfulConditions']]);
    const said = only(
      judged([forbid], {
        terms: { conditions: ['designated-brand'], lawfulConditions: [] },
        complete: ['terms.lawfulConditions'],
      }),
    );
    expect([said.outcome, said.assumptions]).toEqual(['breached', undefined]);
  });
});

describe('periods', () => {
  const within = { within: { from: 'process.awardNoticeOn', to: 'process.contractSignedOn', workingDays: 5 } };
  const signed = (contractSignedOn?: string | null) => ({
    process: { awardNoticeOn: '2025-09-30', ...(contractSignedOn !== undefined && { contractSignedOn }) },
  });

  it('an event that has not happened is pending up to the due date and a breach after it', () => {
    expect(only(judged([within], signed(null), { asOf: '2025-10-14' })).outcome).toBe('pending');
    const open = only(judged([within], signed(null), { asOf: '2025-10-15' }));
    expect([open.outcome, open.period?.actual, open.period?.late]).toEqual(['breached', null, { workingDays: 1 }]);
  });

  it('an event of which nothing is said is pending up to the due date and undetermined after it', () => {
    expect(only(judged([within], signed(), { asOf: '2025-10-14' })).outcome).toBe('pending');
    const open = only(judged([within], signed(), { asOf: '2025-10-15' }));
    expect([open.outcome, open.missing, open.period?.due, open.period?.late]).toEqual([
      'undetermined',
      ['process.contractSignedOn'],
      '2025-10-14',
      undefined,
    ]);
  });

  it('an event that something shows is in time where that lies in time, else undetermined', () => {
    const filed = (contractFiledOn: string) => ({ process: { awardNoticeOn: '2025-09-30', contractFiledOn } });
    expect(only(judged([within], filed('2025-10-14'), { asOf: '2025-11-03' })).outcome).toBe('satisfied');
    expect(only(judged([within], filed('2025-10-15'), { asOf: '2025-11-03' })).outcome).toBe('undetermined');
  });

  it('what had to come first and has not happened is a breach once the other has', () => {
    const before = { before: { first: 'preparation.documentsReviewedOn', then: 'project.noticeOn' } };
    const given = (documentsReviewedOn: string | null | undefined, noticeOn: string | null) =>
      judged([before], {
        project: { noticeOn },
        preparation: documentsReviewedOn === undefined ? {} : { documentsReviewedOn },
      }).findings.map(({ outcome }) => outcome);
    expect(given(null, '2025-03-03')).toEqual(['breached']);
    expect(given(undefined, '2025-03-03')).toEqual(['undetermined']);
    expect(given(null, null)).toEqual(['pending']);
    expect(given('2025-03-03', null)).toEqual(['satisfied']);
  });

  it('what is still to come of several events is what did not happen, not the first of them', () => {
    const latest = { latest: ['process.awardNoticeOn', 'process.contractSignedOn'] };
    const rules = [
      { before: { first: 'preparation.documentsReviewedOn', then: latest } },
      { within: { from: latest, to: 'process.contractPublishedOn', workingDays: 2 } },
    ];
    const process = { awardNoticeOn: '2025-03-03', contractSignedOn: null, contractPublishedOn: null };
    const { findings } = judged(rules, { process, preparation: { documentsReviewedOn: null } });
    expect(findings.map(({ outcome }) => outcome)).toEqual(['pending', 'pending']);
    for (const { message } of findings) {
      expect(message.zh).toContain('合同签订日期尚未发生');
      expect(message.zh).not.toContain('通知书');
    }
  });

  it('a start that is missing is no breach, whatever the end', () => {
    const open = only(judged([within], { process: { contractSignedOn: '2025-10-15' } }));
    expect([open.outcome, open.missing]).toEqual(['undetermined', ['process.awardNoticeOn']]);
  });

  it('a promise in hours is not decided where only the days of its beginning and end are known', () => {
    const rule = {
      case: 'approval',
      within: { from: 'timeline.dispatchedOn', to: 'timeline.repliedOn', period: 'ticket.limit' },
    };
    const ticket = (limit: object) => ({
      kind: 'approval',
      matter: 'hotline-ticket',
      timeline: { dispatchedOn: '2025-03-03', repliedOn: '2025-03-04' },
      ticket: { limit },
    });
    const { outcome, message } = only(judged([rule], ticket({ hours: 24 })));
    expect([outcome, message.en]).toEqual(['undetermined', expect.stringContaining('only the days are known')]);
    expect(only(judged([rule], ticket({ workingDays: 1 }))).outcome).toBe('satisfied');
  });

  it('the version is chosen by the start of the period, not by its end', () => {
    const versioned = {
      provisions: ['d:1', 'd:2'],
      within: { from: 'process.awardNoticeOn', to: 'process.contractSignedOn' },
      versions: [
        { since: '2023-01-01', workingDays: 5, provision: 'd:1' },
        { since: '2025-10-01', workingDays: 3, provision: 'd:2' },
      ],
    };
    const before = only(judged([versioned], signed('2025-10-14'), { asOf: '2025-11-01' }));
    expect([before.provision, before.outcome]).toEqual(['d:1', 'satisfied']);
    const after = judged(
      [versioned],
      { process: { awardNoticeOn: '2025-10-09', contractSignedOn: '2025-10-16' } },
      { asOf: '2025-11-01' },
    );
    expect([only(after).provision, only(after).outcome]).toEqual(['d:2', 'breached']);
  });

  it('a publicity period counts its first and its last day', () => {
    const publicity = {
      apart: { from: 'process.resultPublishedOn', to: 'process.contractSignedOn', workingDays: 3, inclusive: true },
    };
    const at = (contractSignedOn: string) =>
      only(judged([publicity], { process: { resultPublishedOn: '2025-03-03', contractSignedOn } })).outcome;
    expect([at('2025-03-04'), at('2025-03-05')]).toEqual(['breached', 'satisfied']);
  });

  it('“thirty days before” does not move off a holiday', () => {
    const apart = { apart: { from: 'process.planPublishedOn', to: 'project.noticeOn', days: 30 } };
    const at = (noticeOn: string) =>
      only(judged([apart], { process: { planPublishedOn: '2025-09-03' }, project: { noticeOn } }));
    expect(at('2025-10-03').outcome).toBe('satisfied');
    const short = at('2025-10-02');
    expect([short.outcome, short.period?.earliest, short.period?.short]).toEqual([
      'breached',
      '2025-10-03',
      { days: 1 },
    ]);
  });

  it('in a year whose arrangement is not published the finding is provisional', () => {
    const found = only(
      judged(
        [within],
        { process: { awardNoticeOn: '2027-09-30', contractSignedOn: '2027-10-07' } },
        { asOf: '2027-11-01' },
      ),
    );
    expect([found.outcome, found.period?.provisional]).toEqual(['satisfied', true]);
  });

  it('a window that looks back does not move off a day off', () => {
    const window = (rolls: boolean) => ({
      within: { from: 'process.awardNoticeOn', to: 'process.contractSignedOn', days: 5, rolls },
    });
    const at = (rolls: boolean) =>
      only(judged([window(rolls)], { process: { awardNoticeOn: '2025-03-03', contractSignedOn: '2025-03-10' } }))
        .outcome;
    expect([at(true), at(false)]).toEqual(['satisfied', 'breached']);
  });

  it('one event before another: the same day is allowed unless the rule says otherwise', () => {
    const order = (sameDay?: boolean) => ({
      before: {
        first: 'process.winnerDeterminedOn',
        then: 'process.awardNoticeOn',
        ...(sameDay === false && { sameDay }),
      },
    });
    const at = (rule: unknown, first: string) =>
      only(judged([rule], { process: { winnerDeterminedOn: first, awardNoticeOn: '2025-03-04' } })).outcome;
    expect([
      at(order(), '2025-03-04'),
      at(order(), '2025-03-05'),
      at(order(false), '2025-03-04'),
      at(order(false), '2025-03-03'),
    ]).toEqual(['satisfied', 'breached', 'breached', 'satisfied']);
  });
});

describe('severity and verdict', () => {
  const breach = terms('900000.00');
  it.each([
    [{ nature: 'normative', force: 'mandatory' }, 'violation', 'non-compliant'],
    [{ nature: 'normative', force: 'principle' }, 'warning', 'departs'],
    [{ nature: 'normative', force: 'encouraged' }, 'advice', 'incomplete'],
    [{ nature: 'plan', force: 'mandatory' }, 'warning', 'departs'],
    [{ nature: 'plan', force: 'encouraged' }, 'advice', 'incomplete'],
  ] as const)('%o gives %s and makes the case %s', (change, severity, verdict) => {
    const judgment = judged([cap], breach, { change });
    expect([only(judgment).severity, judgment.verdict]).toEqual([severity, verdict]);
  });

  it('breaches that rest on something attested are counted apart', () => {
    const judgment = judged([cap, { ...cap, id: 'd/second', evidence: 'attested' }], breach);
    expect(judgment.counts.breached.violation).toBe(2);
    expect(judgment.counts.attested.violation).toBe(1);
  });

  it('findings come breached first, then pending, undetermined, satisfied', () => {
    const rules = [
      { limit: { fact: 'terms.documentFee', atMost: '5.00' } },
      { limit: { fact: 'terms.bidSecurity.amount', atMost: '99.00' } },
      { within: { from: 'process.awardNoticeOn', to: 'process.contractSignedOn', workingDays: 5 } },
      cap,
    ];
    const judgment = judged(rules, {
      ...breach,
      process: { awardNoticeOn: '2025-06-02' },
      terms: { bidSecurity: { amount: '100.00' } },
    });
    expect(judgment.findings.map(({ outcome }) => outcome)).toEqual([
      'breached',
      'pending',
      'undetermined',
      'satisfied',
    ]);
  });

  it('a report judged twice is the same to the byte', () => {
    expect(JSON.stringify(judged([cap], breach))).toBe(JSON.stringify(judged([cap], breach)));
  });
});

describe('rules that name what does not exist fail when they are compiled', () => {
  const vocabulary = vocabularies.find(({ kind }) => kind === 'procurement');
  const compiled = (written: unknown): unknown => {
    const [document] = catalogueOf([written], {}).documents;
    const [rule] = document?.rules ?? [];
    if (document === undefined || rule === undefined || vocabulary === undefined) throw new Error('nothing to compile');
    return compileRule(rule, document, vocabulary);
  };

  it.each([
    ['an unknown fact', { limit: { fact: 'terms.bidSecurity.amonut', atMost: '1.00' } }, 'no fact'],
    ['an unknown code', { forbid: { fact: 'terms.conditions', codes: ['local-registratoin'] } }, 'no code'],
    ['an unknown code in a condition', { ...cap, when: { 'project.category': 'good' } }, 'no code'],
    [
      'a share of something else',
      { limit: { fact: 'terms.bidSecurity.amount', atMost: { percent: 2, of: 'project.noticeOn' } } },
      'different types',
    ],
    [
      'hours between days',
      { within: { from: 'process.awardNoticeOn', to: 'process.contractSignedOn', hours: 5 } },
      'instants',
    ],
    ['a provision of no register', { ...cap, provisions: ['d:9'] }, 'not in the register'],
  ])('%s', (_, rule, reason) => {
    expect(() => compiled(rule)).toThrow(RuleError);
    expect(() => compiled(rule)).toThrow(reason);
  });
});
