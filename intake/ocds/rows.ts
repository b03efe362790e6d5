/** Recognises OCDS data in a row of JSON and turns it into lines: every release is judged, or refused with a reason. */
import type { Json } from '../../rules/engine/json.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { packedIn } from '../files/json-document.ts';
import { inNoColumn, type Line, type Origin, refusal, refusedFor } from '../lines.ts';
import type { NoteCounter } from '../notes.ts';
import { isMembers, type Members } from './members.ts';
import { releaseOfRecord } from './record.ts';
import { casesOf, type Told } from './release.ts';
import { isVersioned } from './versioned.ts';

/** Adds the facts that hold for rows that do not say otherwise. */
export type Completion = (submission: Record<string, Json>) => void;

const stages = ['planning', 'tender', 'awards', 'contracts', 'compiledRelease', 'versionedRelease'];

/** Is it a package, record or release, and no case of ours? */
export function isOcds(json: Members): boolean {
  if ('kind' in json) return false;
  return 'ocid' in json || packedIn(json) !== undefined || stages.some((name) => name in json);
}

/** All lines of a package, record or release, one after the other. */
export function* ocdsLines(
  json: Members,
  { row, part: above = '' }: Origin,
  complete: Completion,
  notes: NoteCounter,
): Generator<Line> {
  const packed = packedIn(json);
  if (packed === undefined) {
    yield* releaseLines(json, above === '' ? { row } : { row, part: above }, complete, notes);
    return;
  }
  const name = 'releases' in json ? 'releases' : 'records';
  for (const [index, item] of packed.entries()) {
    const origin = { row, part: `${above}/${name}/${index}` };
    if (isMembers(item)) yield* releaseLines(item, origin, complete, notes);
    else yield refusal(origin, 'not-ocds', { zh: '不是 OCDS 发布或记录', en: 'is no OCDS release or record' });
  }
}

function* releaseLines(item: Members, origin: Origin, complete: Completion, notes: NoteCounter): Generator<Line> {
  const isRecord = 'compiledRelease' in item || 'versionedRelease' in item || Array.isArray(item.releases);
  const release = isRecord ? releaseOfRecord(item) : item;
  if (release === undefined) {
    yield refusal(origin, 'only-links', {
      zh: '记录只有链接，没有 compiledRelease 或发布内容',
      en: 'the record only links to its releases: it holds no compiledRelease',
    });
    return;
  }
  if (isVersioned(release)) {
    yield refusal(origin, 'versioned', {
      zh: '这是版本化发布（versionedRelease），不含单一取值；请提供 compiledRelease 或记录',
      en: 'a versioned release, which has no single values: give the compiledRelease, or the record',
    });
    return;
  }
  const { cases, asOf } = casesOf(release, notes);
  let any = false;
  for (const told of cases) {
    any = true;
    yield lineOf(told, origin, asOf, complete);
  }
  if (!any)
    yield refusal(origin, 'nothing-to-judge', {
      zh: '发布中没有计划、招标、授标或合同',
      en: 'the release tells of no planning, tender, award or contract',
    });
}

function lineOf(
  { part, submission, lacking }: Told,
  { row, part: outer }: Origin,
  asOf: string | undefined,
  complete: Completion,
): Line {
  const whole = `${outer ?? ''}${part}`;
  const origin: Origin = whole === '' ? { row } : { row, part: whole };
  if (lacking !== undefined) return refusal(origin, lacking.code, { zh: lacking.zh, en: lacking.en });
  complete(submission);
  if (submission.region === undefined) {
    return refusal(origin, 'no-region', {
      zh: '采购人地址中没有可识别的中国地名；可用 --region 指定地区',
      en: 'the address of the buyer names no place in China; a region can be given with --region',
    });
  }
  const read = readSubmission(submission);
  if (read.ok)
    return {
      ...origin,
      ...(asOf !== undefined && { asOf }),
      case: read.case,
    };
  return refusedFor(origin, read.problems.map(inNoColumn));
}
