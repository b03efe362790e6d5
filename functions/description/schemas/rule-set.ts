/** Releases of the rules, and what changed between two. */
import * as z from 'zod';
import { changeNames } from '../../../rules/releases/release.ts';
import { pageOfRuleSet } from './page.ts';
import { dayText, digest, ruleId, text } from './text.ts';

const version = z.string().meta({ description: '版本号 · Version' });
const releasedOn = dayText.nullable().meta({
  description: '发布日，未发布的为 null · The day it was released; null for a build that was not',
});
const calendar = z.boolean().meta({ description: '工作日历是否有变 · Whether the statutory calendar is otherwise' });
const counts = { added: z.int(), changed: z.int(), removed: z.int() };

const release = z
  .object({
    version,
    digest,
    releasedOn,
    rules: z.int().meta({ description: '规则数 · How many rules it holds' }),
    changes: z
      .object({ ...counts, calendar })
      .meta({ id: 'ReleaseChangeCounts', description: '与前一版本相比 · Against the release before' }),
    notes: z.string().meta({ description: '更新说明（Markdown） · What changed for users, as Markdown' }),
  })
  .meta({ id: 'Release' });

export const releasePage = pageOfRuleSet(release).meta({ id: 'ReleasePage' });

const releaseHead = z.object({ version, digest, releasedOn }).meta({ id: 'ReleaseHead' });

export const ruleSetChanges = z
  .object({
    since: releaseHead.nullable(),
    until: releaseHead,
    counts: z.object(counts),
    calendar,
    items: z.array(
      z
        .object({
          rule: ruleId,
          change: z.enum(changeNames).meta({ description: '新增、修改、删除 · New, otherwise, gone' }),
          title: text.nullable(),
        })
        .meta({ id: 'RuleChange' }),
    ),
    next: z.string().nullable().meta({ description: '下一页的游标 · The cursor of the next page' }),
  })
  .meta({ id: 'RuleSetChanges' });
