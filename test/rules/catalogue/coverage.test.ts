import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../rules/build/register.ts';
import { coverage } from '../../../rules/catalogue/coverage.ts';
import { lintRules } from '../../../rules/catalogue/lint/lint.ts';
import { guiju } from '../../acceptance/command-line.ts';

const register = readRegister(join(import.meta.dirname, '../../..'));

describe('coverage', () => {
  it('names every provision of the register exactly once', () => {
    const named = coverage().dispositions.map(({ provision }) => provision);
    const registered = [...register.provisions.values()].flat().map(({ id }) => id);
    expect(named.toSorted()).toEqual(registered.toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  it('counts the 42 local texts apart from the laws of the nation', () => {
    const { total, documents, national } = coverage();
    expect([documents.length, total.provisions]).toEqual([42, 4424]);
    expect(national.documents.length).toBeGreaterThanOrEqual(18);
    expect(national.total.provisions).toBeGreaterThanOrEqual(1262);
    expect(national.documents.map(({ id }) => id)).toContain('cn-procurement-law-2014');
  });

  it('leaves nothing open in procurement, payment, approval and service', () => {
    const { dispositions } = coverage(['procurement', 'payment', 'approval', 'service']);
    const open = dispositions.filter(({ disposition }) => disposition === 'open').map(({ provision }) => provision);
    expect(open).toEqual([]);
  });

  it('gives a reason in Chinese and English for whatever no case can show', () => {
    for (const { provision, disposition, reason } of coverage().dispositions) {
      if (disposition !== 'not-a-case-duty') continue;
      expect(reason?.zh, provision).toMatch(/[一-鿿]{4}/);
      expect(reason?.en.split(' ').length, provision).toBeGreaterThan(3);
    }
  });

  it('leaves for later only what is of other areas', () => {
    const now = ['procurement', 'payment', 'approval', 'service'];
    expect(coverage(now).total.later).toBe(0);
  });

  it('is told by the command line in the shape the design fixes', async () => {
    const { code, stdout } = await guiju(['coverage', '--json', '--area', 'payment']);
    const told = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(told.total).toEqual(coverage(['payment']).total);
    expect(told.documents).toHaveLength(42);
    expect(told.national).toEqual(coverage(['payment']).national);
    expect(Object.keys(told.documents[0])).toEqual([
      'id',
      'provisions',
      'rule',
      'target',
      'notACaseDuty',
      'later',
      'open',
    ]);
  });
});

describe('the rule set', () => {
  it.each(lintRules().filter(({ fails }) => fails))('has no $check', ({ findings }) => {
    expect(findings).toEqual([]);
  });
});
