/** Writes the judgement of a rule out. */
import { type Period, periodOf } from '../../../rules/engine/bound.ts';
import type { CompiledRule } from '../../../rules/engine/compile.ts';
import { FIRST_DAY } from '../../../rules/engine/day.ts';
import { literal } from '../../../rules/engine/literal.ts';
import { MICRO, microOf, showMicro } from '../../../rules/engine/money.ts';
import type { Event, Figure, Limit, Within } from '../../../rules/engine/rule.ts';
import { plainNumber, showCode, showFact } from '../../../rules/engine/show.ts';
import type { Fact } from '../../../rules/facts/vocabulary.ts';
import type { WrittenCondition } from './write-condition.ts';
import type { RuleWriter } from './writer.ts';

interface WrittenJudgement {
  /** Returns where the rule is not in force on the governing date. */
  readonly inForce: () => void;
  readonly judge: (assumed: string, when: WrittenCondition | undefined) => void;
}

/** An event: the facts it may rest on, its day, the fact it rests on, and what is missing where it is unknown. */
interface WrittenEvent {
  readonly paths: readonly string[];
  readonly day: string;
  readonly named: string;
  readonly missing: readonly string[];
}

export function writeJudgement(
  { rule, since }: CompiledRule,
  head: string,
  writer: RuleWriter,
  from: number,
): WrittenJudgement {
  const { limit, within, apart, before, forbid, require } = rule;
  const start = within?.from ?? apart?.from;
  let startEvent: WrittenEvent | undefined;
  return {
    inForce: () => {
      if (since <= FIRST_DAY) return;
      if (start === undefined) writer.line(`if (s.mainDay < ${from}) return;`);
      else {
        startEvent = event(start, 'from', writer);
        writer.line(`if ((from ?? s.mainDay) < ${from}) return;`);
      }
    },
    judge: (assumed, when) => {
      const context: Context = { head, writer, when, assumed };
      if (limit !== undefined) writeLimit(limit, context);
      else if (within !== undefined) writeWithin(within, startEvent ?? event(within.from, 'from', writer), context);
      else if (apart !== undefined) {
        const [first, then] = [startEvent ?? event(apart.from, 'from', writer), event(apart.to, 'to', writer)];
        const length = lengthOf(periodOf(apart), writer);
        const facts = unknownEvents([first, then], ['from', 'to'], context);
        const begin = apart.inclusive === true ? 'from - 1' : 'from';
        const earliest =
          periodOf(apart)?.unit === 'workingDays'
            ? `s.calendar.addWorkingDays(${begin}, ${length}.amount)`
            : `calendarEnd(${begin}, ${length})`;
        writer.line(`const earliest = ${earliest};`);
        decide(
          "to >= earliest ? 'satisfied' : 'breached'",
          `say.keptApart(s.calendar, ${first.named}, from, ${then.named}, to, earliest, ${length}, ${apart.inclusive === true})`,
          facts,
          context,
        );
      } else if (before !== undefined) {
        const [first, then] = [event(before.first, 'from', writer), event(before.then, 'to', writer)];
        if ([...first.paths, ...then.paths].some((path) => writer.fact(path).type !== 'date'))
          throw new Error('before with instants is not written out');
        const facts = unknownEvents([first, then], ['from', 'to'], context);
        const sameDay = before.sameDay !== false;
        writer.line(`const isKept = from ${sameDay ? '<=' : '<'} to;`);
        decide(
          "isKept ? 'satisfied' : 'breached'",
          `say.inOrder(${first.named}, from, ${then.named}, to, ${sameDay}, isKept)`,
          facts,
          context,
        );
      } else if (forbid !== undefined) writeForbid(forbid, context);
      else if (require !== undefined) writeRequire(require, context);
    },
  };
}

interface Context {
  readonly head: string;
  readonly writer: RuleWriter;
  readonly when: WrittenCondition | undefined;
  readonly assumed: string;
}

const comma = (assumed: string): string => (assumed === '' ? '' : `, ${assumed}`);

function decide(outcome: string, explanation: string, facts: string, { head, writer, assumed }: Context): void {
  writer.line(`s.decided(${head}, ${outcome}, ${explanation}, ${facts}${comma(assumed)});`);
}

/** Where the condition is unknown, the rule is undetermined for want of its facts and of those it judges. */
function unknownWhen(missing: readonly string[], facts: string, { head, writer, when, assumed }: Context): void {
  if (when?.unknown === undefined) return;
  writer.line(`if (${when.unknown}) {`);
  writer.line('  const missing: Named[] = [];');
  for (const line of when.missing((path) => `also(missing, ${writer.named(path)});`)) writer.line(`  ${line}`);
  for (const line of missing) writer.line(`  ${line}`);
  writer.line(`  return s.undetermined(${head}, missing, ${facts}${comma(assumed)});`);
  writer.line('}');
}

const pushMissing = (path: string, writer: RuleWriter): string =>
  `if (${writer.read(path)} === undefined) also(missing, ${writer.named(path)});`;

/** The facts a finding shows, where some of them may be missing. */
function shownFacts(paths: readonly string[], writer: RuleWriter): string {
  const distinct = [...new Set(paths)];
  writer.line('const facts: Facts = {};');
  for (const path of distinct) {
    const name = writer.read(path);
    const value = writer.fact(path).type === 'period' ? `asGiven(${name})` : name;
    writer.line(`if (${name} !== undefined) facts[${JSON.stringify(path)}] = ${value};`);
  }
  return 'facts';
}

function event(event: Event, name: 'from' | 'to', writer: RuleWriter): WrittenEvent {
  const day = (path: string): string =>
    writer.fact(path).type === 'instant'
      ? `dayInChina(Date.parse(${writer.read(path)}))`
      : `dayOf(${writer.read(path)})`;
  if (typeof event === 'string') {
    const value = writer.read(event);
    writer.line(`const ${name} = ${value} === undefined ? undefined : ${day(event)};`);
    return { paths: [event], day: name, named: writer.named(event), missing: [pushMissing(event, writer)] };
  }
  if ('endOf' in event || 'paid' in event) throw new Error('an event beside plain dates is not written out');
  const moments = 'latest' in event ? event.latest : 'earliest' in event ? event.earliest : event.firstKnown;
  const paths = moments.filter((moment) => typeof moment === 'string');
  const [a, b, ...more] = paths;
  if (a === undefined || b === undefined || more.length > 0)
    throw new Error('an event of more than two dates is not written out');
  const [first, second] = [writer.read(a), writer.read(b)];
  if ('firstKnown' in event) {
    writer.line(
      `const ${name} = ${first} !== undefined ? ${day(a)} : ${second} !== undefined ? ${day(b)} : undefined;`,
    );
    const none = `${first} === undefined && ${second} === undefined`;
    return {
      paths,
      day: name,
      named: `(${first} !== undefined || ${second} === undefined ? ${writer.named(a)} : ${writer.named(b)})`,
      missing: paths.map((path) => `if (${none}) also(missing, ${writer.named(path)});`),
    };
  }
  const [extreme, sign] = 'latest' in event ? ['Math.max', '>'] : ['Math.min', '<'];
  writer.line(
    `const ${name} = ${first} === undefined || ${second} === undefined ? undefined : ${extreme}(${day(a)}, ${day(b)});`,
  );
  return {
    paths,
    day: name,
    named: `(${first} !== undefined && ${second} !== undefined && ${day(b)} ${sign} ${day(a)} ? ${writer.named(b)} : ${writer.named(a)})`,
    missing: paths.map((path) => pushMissing(path, writer)),
  };
}

/** Returns where an event is unknown; gives the facts. */
function unknownEvents(events: readonly WrittenEvent[], names: readonly string[], context: Context): string {
  const { writer, head, assumed } = context;
  const facts = shownFacts(
    events.flatMap(({ paths }) => paths),
    writer,
  );
  const lines = events.flatMap(({ missing }) => missing);
  unknownWhen(lines, facts, context);
  writer.line(`if (${names.map((name) => `${name} === undefined`).join(' || ')}) {`);
  writer.line('  const missing: Named[] = [];');
  for (const line of lines) writer.line(`  ${line}`);
  writer.line(`  return s.undetermined(${head}, missing, ${facts}${comma(assumed)});`);
  writer.line('}');
  return facts;
}

function lengthOf(period: Period | undefined, writer: RuleWriter): string {
  if (period === undefined) throw new Error('a period without a length');
  return writer.shared.constant('Period', JSON.stringify(period));
}

function writeWithin(within: Within, from: WrittenEvent, context: Context): void {
  const { writer, head, assumed } = context;
  const to = event(within.to, 'to', writer);
  const stated = periodOf(within);
  const promised = within.period;
  const facts = shownFacts([...from.paths, ...to.paths, ...(promised === undefined ? [] : [promised])], writer);
  const byDay = [...from.paths, ...to.paths].some((path) => writer.fact(path).type !== 'instant');
  const lines = [...from.missing];
  if (promised !== undefined)
    lines.push(
      `if (from !== undefined && ${writer.read(promised)} === undefined) also(missing, ${writer.named(promised)});`,
    );
  if (promised !== undefined)
    writer.line(
      `const length = ${writer.read(promised)} === undefined ? undefined : periodOf(${writer.read(promised)});`,
    );
  unknownWhen(lines, facts, context);
  writer.line(`if (from === undefined${promised === undefined ? '' : ' || length === undefined'}) {`);
  writer.line('  const missing: Named[] = [];');
  for (const line of lines) writer.line(`  ${line}`);
  writer.line(`  return s.undetermined(${head}, missing, ${facts}${comma(assumed)});`);
  writer.line('}');
  const length = promised === undefined ? lengthOf(stated, writer) : 'length';
  if (promised !== undefined) {
    if (!byDay) throw new Error('a promised period between instants is not written out');
    writer.line("if (length.unit === 'hours' || length.unit === 'minutes') {");
    writer.line(
      `  return s.undetermined(${head}, [], ${facts}, ${assumed === '' ? 'undefined' : assumed}, say.finerThanDays(length));`,
    );
    writer.line('}');
  }
  if (stated !== undefined && (stated.unit === 'hours' || stated.unit === 'minutes'))
    return writeClock(within, stated, facts, context);
  const leftOut =
    within.suspensions !== 'counted' && writer.vocabulary.facts.some(({ type }) => type === 'suspensions');
  writer.line(`const gaps = ${leftOut ? 's.gaps(c.suspensions)' : 'NO_GAPS'};`);
  writer.line(
    `const due = ${within.rolls === false ? `calendarEnd(from, ${length})` : `dueDay(s.calendar, from, ${length}, gaps)`};`,
  );
  writer.line("const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';");
  decide(
    'outcome',
    `say.withinDays(s.calendar, s.today, ${from.named}, from, ${to.named}, to, due, ${length}, gaps)`,
    facts,
    context,
  );
}

function writeClock({ from, to }: Within, stated: Period, facts: string, context: Context): void {
  const { writer } = context;
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new Error('hours between several instants are not written out');
  const [first, then] = [writer.read(from), writer.read(to)];
  writer.line(`const fromAt = Date.parse(${first} ?? '');`);
  writer.line(`const toAt = ${then} === undefined ? undefined : Date.parse(${then});`);
  writer.line(`const due = fromAt + ${stated.amount * (stated.unit === 'hours' ? 3_600_000 : 60_000)};`);
  writer.line('const isLate = toAt === undefined ? s.today > dayInChina(due) : toAt > due;');
  const length = lengthOf(stated, writer);
  decide(
    "isLate ? 'breached' : toAt === undefined ? 'pending' : 'satisfied'",
    `say.withinHours(s.today, ${writer.named(from)}, fromAt, ${writer.named(to)}, toAt, due, ${length}, isLate)`,
    facts,
    context,
  );
}

const shownCode = (fact: Fact, code: string): string => JSON.stringify({ code, label: showCode(fact, code) });

function judgedCode(path: string, context: Context): string {
  const { writer, head, assumed } = context;
  const name = writer.read(path);
  unknownWhen(
    [pushMissing(path, writer)],
    `${name} === undefined ? {} : { ${JSON.stringify(path)}: ${name} }`,
    context,
  );
  writer.line(
    `if (${name} === undefined) return s.undetermined(${head}, [${writer.named(path)}], {}${comma(assumed)});`,
  );
  writer.line(`const facts: Facts = { ${JSON.stringify(path)}: ${name} };`);
  return name;
}

function writeForbid(forbid: NonNullable<CompiledRule['rule']['forbid']>, context: Context): void {
  const { writer, assumed } = context;
  const { fact: path, codes, except } = forbid;
  const fact = writer.fact(path);
  const named = writer.named(path);
  const { shared } = writer;
  if (except !== undefined) return writeForbidExcept(forbid, except, context);
  const name = judgedCode(path, context);
  if (codes === undefined) {
    writer.line(
      `if (${name}) s.decided(${context.head}, 'breached', ${shared.constant('', `say.yesForbidden(${named})`)}, facts${comma(assumed)});`,
    );
    writer.line(
      `else s.decided(${context.head}, 'satisfied', ${shared.constant('', `say.noAsItShouldBe(${named})`)}, facts${comma(assumed)});`,
    );
    return;
  }
  const clean = shared.constant('', `say.nothingForbidden(${named})`);
  const [only] = codes;
  if (codes.length === 1 && only !== undefined) {
    const found = shared.constant('', `say.forbiddenFound(${named}, [${shownCode(fact, only)}])`);
    writer.line(
      `if (${has(fact, name, only)}) s.decided(${context.head}, 'breached', ${found}, facts${comma(assumed)});`,
    );
    writer.line(`else s.decided(${context.head}, 'satisfied', ${clean}, facts${comma(assumed)});`);
    return;
  }
  writer.line('const found: say.Shown[] = [];');
  for (const code of codes)
    writer.line(`if (${has(fact, name, code)}) found.push(${shared.constant('', shownCode(fact, code))});`);
  writer.line(
    `if (found.length > 0) s.decided(${context.head}, 'breached', say.forbiddenFound(${named}, found), facts${comma(assumed)});`,
  );
  writer.line(`else s.decided(${context.head}, 'satisfied', ${clean}, facts${comma(assumed)});`);
}

function has(fact: Fact, name: string, code: string): string {
  return fact.type === 'code' ? `${name} === ${JSON.stringify(code)}` : `${name}.includes(${JSON.stringify(code)})`;
}

/** Codes that are lawful in this case, one by one. */
function writeForbidExcept(
  forbid: NonNullable<CompiledRule['rule']['forbid']>,
  except: string,
  context: Context,
): void {
  const { writer, head, assumed } = context;
  const { fact: path, codes = [] } = forbid;
  const fact = writer.fact(path);
  const [name, lawful] = [writer.read(path), writer.read(except)];
  const facts = shownFacts([path, except], writer);
  unknownWhen([pushMissing(path, writer)], facts, context);
  writer.line(
    `if (${name} === undefined) return s.undetermined(${head}, [${writer.named(path)}], ${facts}${comma(assumed)});`,
  );
  writer.line('const found: say.Shown[] = [];');
  for (const code of codes) {
    const allowed = `${lawful} !== undefined && ${has(writer.fact(except), lawful, code)}`;
    writer.line(
      `if (${has(fact, name, code)} && !(${allowed})) found.push(${writer.shared.constant('', shownCode(fact, code))});`,
    );
  }
  writer.line('if (found.length === 0) {');
  writer.line(
    `  s.decided(${head}, 'satisfied', ${writer.shared.constant('', `say.nothingForbidden(${writer.named(path)})`)}, ${facts}${comma(assumed)});`,
  );
  writer.line('  return;');
  writer.line('}');
  const others = assumed === '' ? '' : `...(${assumed} ?? []), `;
  writer.line(
    `const lawfulness = ${lawful} === undefined ? [${others}say.assumedLawful(${writer.named(except)}, found)] : ${assumed === '' ? 'undefined' : assumed};`,
  );
  writer.line(
    `s.decided(${head}, 'breached', say.forbiddenFound(${writer.named(path)}, found), ${facts}, lawfulness);`,
  );
}

function writeRequire(
  { fact: path, codes: all, anyOf }: NonNullable<CompiledRule['rule']['require']>,
  context: Context,
): void {
  const { writer, head, assumed } = context;
  const fact = writer.fact(path);
  const named = writer.named(path);
  const { shared } = writer;
  const name = judgedCode(path, context);
  const codes = all ?? anyOf;
  const after = `facts${comma(assumed)});`;
  if (codes === undefined) {
    writer.line(
      `if (${name}) s.decided(${head}, 'satisfied', ${shared.constant('', `say.yesAsRequired(${named})`)}, ${after}`,
    );
    writer.line(
      `else s.decided(${head}, 'breached', ${shared.constant('', `say.noThoughRequired(${named})`)}, ${after}`,
    );
    return;
  }
  const there = shared.constant('', `say.allThere(${named})`);
  if (anyOf !== undefined || codes.length === 1) {
    const lacking = shared.constant(
      '',
      `say.lacking(${named}, [${codes.map((code) => shownCode(fact, code)).join(', ')}], ${anyOf !== undefined})`,
    );
    writer.line(
      `if (${codes.map((code) => has(fact, name, code)).join(' || ')}) s.decided(${head}, 'satisfied', ${there}, ${after}`,
    );
    writer.line(`else s.decided(${head}, 'breached', ${lacking}, ${after}`);
    return;
  }
  writer.line('const absent: say.Shown[] = [];');
  for (const code of codes)
    writer.line(
      `if (!${fact.type === 'code' ? `(${has(fact, name, code)})` : has(fact, name, code)}) absent.push(${shared.constant('', shownCode(fact, code))});`,
    );
  writer.line(`if (absent.length === 0) s.decided(${head}, 'satisfied', ${there}, ${after}`);
  writer.line(`else s.decided(${head}, 'breached', say.lacking(${named}, absent, false), ${after}`);
}

const sides = {
  atMost: ['say.AT_MOST', '<='],
  atLeast: ['say.AT_LEAST', '>='],
  equal: ['say.EQUAL', '==='],
  lessThan: ['say.LESS_THAN', '<'],
  moreThan: ['say.MORE_THAN', '>'],
} as const;
type SideName = keyof typeof sides;
const sideNames = ['atMost', 'atLeast', 'equal', 'lessThan', 'moreThan'] as const satisfies readonly SideName[];

function writeLimit(limit: Limit, context: Context): void {
  const { writer, head, assumed } = context;
  const given = sideNames.flatMap((name) => (limit[name] === undefined ? [] : [{ name, figure: limit[name] }]));
  const [side, ...more] = given;
  if (side === undefined || more.length > 0) throw new Error('a limit on both sides is not written out');
  const fact = writer.fact(limit.fact);
  const base = baseOf(side.figure);
  const paths = base === undefined ? [fact.path] : [fact.path, base];
  const facts = shownFacts(paths, writer);
  const lines = paths.map((path) => pushMissing(path, writer));
  unknownWhen(lines, facts, context);
  writer.line(`if (${paths.map((path) => `${writer.read(path)} === undefined`).join(' || ')}) {`);
  writer.line('  const missing: Named[] = [];');
  for (const line of lines) writer.line(`  ${line}`);
  writer.line(`  return s.undetermined(${head}, missing, ${facts}${comma(assumed)});`);
  writer.line('}');
  if (fact.type === 'period') return writePeriodLimit(fact, side.name, side.figure, facts, context);
  const [words, sign] = sides[side.name];
  const form = formOf(fact);
  const bound = boundOf(side.figure, fact, side.name, writer);
  writer.line(`const is = ${form.read(writer.read(fact.path))};`);
  writer.line(`const bound = ${bound.value};`);
  writer.line(`const isKept = is ${sign} bound;`);
  if (limit.odd === true) {
    writer.line(`if (isKept && is % ${2 * MICRO} === 0) {`);
    writer.line(
      `  return s.decided(${head}, 'breached', say.even(${writer.named(fact.path)}, ${form.shown('is')}), ${facts}${comma(assumed)});`,
    );
    writer.line('}');
  }
  writer.line('const difference = Math.abs(is - bound);');
  const gap = `isKept || difference === 0 ? undefined : { over: is > bound, shown: ${form.gapShown('difference')}, plain: ${form.gapPlain('difference')} }`;
  decide(
    "isKept ? 'satisfied' : 'breached'",
    `say.limited(${writer.named(fact.path)}, ${words}, ${form.shown('is')}, ${bound.shown}, ${bound.plain}, ${bound.how}, ${gap}, isKept)`,
    facts,
    context,
  );
}

function baseOf(figure: Figure): string | undefined {
  if (typeof figure !== 'object') return undefined;
  if ('leastOf' in figure || 'greatestOf' in figure) throw new Error('the least of several figures is not written out');
  if ('of' in figure) return figure.of;
  return 'fact' in figure ? figure.fact : undefined;
}

interface Form {
  readonly read: (name: string) => string;
  readonly shown: (name: string) => string;
  readonly plain: (name: string) => string;
  readonly gapShown: (name: string) => string;
  readonly gapPlain: (name: string) => string;
}

/** How values of a type are read, shown and reported. */
function formOf({ type, unit }: Fact): Form {
  switch (type) {
    case 'money':
      return {
        read: (name) => `fenOf(${name})`,
        shown: (name) => `showMoney(${name})`,
        plain: (name) => `yuanOf(${name})`,
        gapShown: (name) => `showMoney(${name})`,
        gapPlain: (name) => `yuanOf(${name})`,
      };
    case 'percent':
    case 'number':
    case 'count': {
      const suffix = type === 'percent' ? '%' : unit === undefined ? '' : ` ${unit}`;
      const shown = (name: string): string => `\`\${showMicro(${name})}${suffix}\``;
      const plain = (name: string): string => `Number(showMicro(${name}))`;
      return { read: (name) => `microOf(${name})`, shown, plain, gapShown: shown, gapPlain: plain };
    }
    default:
      throw new Error(`a limit on a fact of type ${type} is not written out`);
  }
}

function boundOf(figure: Figure, fact: Fact, side: SideName, writer: RuleWriter) {
  const form = formOf(fact);
  if (typeof figure !== 'object') {
    const value = literal(fact, figure);
    if (typeof value !== 'number') throw new Error(`${fact.path}: no figure`);
    return {
      value: String(value),
      shown: JSON.stringify(showFact(fact, value).zh),
      plain: JSON.stringify(plainNumber(fact, value)),
      how: 'undefined',
    };
  }
  const base = writer.fact(baseOf(figure) ?? '');
  const dynamic = { shown: form.shown('bound'), plain: form.plain('bound') };
  if (!('percent' in figure)) {
    return {
      value: form.read(writer.read(base.path)),
      ...dynamic,
      how: writer.shared.constant('Text', JSON.stringify({ zh: base.zh, en: base.en })),
    };
  }
  const percent = microOf(figure.percent);
  const rate = `${showMicro(percent)}%`;
  const of = formOf(base).read(writer.read(base.path));
  const shownBase = formOf(base).shown(of);
  return {
    value: `shareOf(${of}, ${percent}).${side === 'atLeast' || side === 'lessThan' ? 'ceil' : 'floor'}`,
    ...dynamic,
    how: `{ zh: \`${base.zh} \${${shownBase}} 的 ${rate}\`, en: \`${rate} of ${base.en} \${${shownBase}}\` }`,
  };
}

function writePeriodLimit(fact: Fact, side: SideName, figure: Figure, facts: string, context: Context): void {
  const { writer, head, assumed } = context;
  if (typeof figure !== 'object') throw new Error(`${fact.path}: no period`);
  const base = baseOf(figure);
  writer.line(`const is = periodOf(${writer.read(fact.path)});`);
  writer.line(
    `const bound = ${base === undefined ? lengthOf(periodOf({ ...figure }), writer) : `periodOf(${writer.read(base)})`};`,
  );
  writer.line('if (is === undefined || bound === undefined) return;');
  writer.line('const { shorter, equal, longer } = comparePeriods(s.calendar, is, bound);');
  const allowed = {
    atMost: 'shorter || equal',
    atLeast: 'longer || equal',
    equal: 'equal',
    lessThan: 'shorter',
    moreThan: 'longer',
  }[side];
  const refused = {
    atMost: 'longer',
    atLeast: 'shorter',
    equal: 'shorter || longer',
    lessThan: 'longer || equal',
    moreThan: 'shorter || equal',
  }[side];
  writer.line(`const isKept = ${allowed};`);
  writer.line(
    `if (isKept && (${refused})) return s.undetermined(${head}, [], ${facts}, ${assumed === '' ? 'undefined' : assumed}, say.dependsOnTheDay(${writer.named(fact.path)}, is, bound));`,
  );
  decide(
    "isKept ? 'satisfied' : 'breached'",
    `say.periodLimited(${writer.named(fact.path)}, ${sides[side][0]}, is, bound, isKept)`,
    facts,
    context,
  );
}
