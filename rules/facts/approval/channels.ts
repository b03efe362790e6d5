import { count, group, orNone, period, section } from '../fact.ts';

const channel = (zh: string, en: string) =>
  group(zh, en, {
    steps: count(`${zh}：环节数`, `${en}: steps`),
    materials: count(`${zh}：材料数`, `${en}: documents`),
    forms: count(`${zh}：表单数`, `${en}: forms`),
    promised: orNone(period(`${zh}：承诺时限`, `${en}: promised time`), '没有承诺', 'None was promised'),
  });

/** What the same matter asks for online, at the counter and by the implementation list. */
export const channels = section('办理渠道', 'Channels', {
  online: channel('网上', 'Online'),
  counter: channel('实体窗口', 'At the counter'),
  listed: group('实施清单', 'Implementation list', {
    steps: count('实施清单：环节数', 'Implementation list: steps'),
    materials: count('实施清单：材料数', 'Implementation list: documents'),
  }),
});
