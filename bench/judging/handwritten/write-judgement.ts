/** Writes the judgement of a rule out. */
import { type Period, periodOf } from '../../../rules/engine/bound.ts';
import type { CompiledRule } from '../../../rules/engine/compile.ts';
import { FIRST_DAY } from '../../../rules/engine/day.ts';
import { isStep } from '../../../rules/engine/judgements/require.ts';
import { literal } from '../../../rules/engine/literal.ts';
import { MICRO, microOf, showMicro } from '../../../rules/engine/money.ts';
import type { Event, Figure, Limit, Rule, Within } from '../../../rules/engine/rule.ts';
import { plainNumber, showCode, showFact } from '../../../rules/engine/show.ts';
import type { Fact } from '../../../rules/facts/vocabulary.ts';
import type { RuleWriter } from './writer.ts';

interface WrittenJudgement {
  /** Returns where the rule is not in force on the governing date. */
  readonly inForce: () => void;
  /** Returns where so little was submitted of two events that a rule on them is left out. */
  readonly idle: () => void;
  readonly judge: (assumed: string) => void;
}

/** An event: the facts it may rest on, its day, whether it is said not to have happened, and what is missing of it. */
interface WrittenEvent {
  readonly paths: readonly string[];
  readonly day: string;
  readonly never: string;
  readonly named: string;
  readonly missing: readonly string[];
}

interface Context {
  readonly head: string;
  readonly writer: RuleWriter;
  readonly assumed: string;
  /** First day on which the rule is in force: what was due before it is no finding against anybody. */
  readonly begin: number;
}

export function writeJudgement(
  { rule, since }: CompiledRule,
  head: string,
  writer: RuleWriter,
  begin: number,
): WrittenJudgement {
  const { limit, within, apart, before, forbid, require } = rule;
  const [first, then] = [within?.from ?? apart?.from ?? before?.first, within?.to ?? apart?.to ?? before?.then];
  const written = new Map<string, WrittenEvent>();
  const eventAt = (name: 'from' | 'to'): WrittenEvent => {
    const known = written.get(name);
    if (known !== undefined) return known;
    const stated = name === 'from' ? first : then;
    if (stated === undefined) throw new Error('no events');
    const made = event(stated, name, writer);
    written.set(name, made);
    return made;
  };
  return {
    inForce: () => {
      if (since <= FIRST_DAY) return;
      if (within === undefined && apart === undefined) writer.line(`if (s.mainDay < ${begin}) return;`);
      else {
        eventAt('from');
        writer.line(`if ((from ?? s.mainDay) < ${begin}) return;`);
      }
    },
    idle: () => {
      if (first === undefined) return;
      const [from, to] = [eventAt('from'), eventAt('to')];
      writer.line(`const noFrom = from === undefined && !(${from.never});`);
      writer.line(`const noTo = to === undefined && !(${to.never});`);
      const little =
        within === undefined
          ? `(noFrom && (noTo || ${untouched(from, writer)})) || (noTo && ${untouched(to, writer)})`
          : 'noFrom && noTo';
      writer.line(`if (${little}) {`);
      writer.line('  s.notAssessed++;');
      writer.line('  return;');
      writer.line('}');
    },
    judge: (assumed) => {
      const context: Context = { head, writer, assumed, begin };
      writer.line(
        within === undefined && apart === undefined ? 's.goesBy();' : `s.goesBy(from, ${eventAt('from').named});`,
      );
      if (limit !== undefined) writeLimit(limit, context);
      else if (within !== undefined) writeWithin(within, eventAt('from'), eventAt('to'), context);
      else if (apart !== undefined) writeApart(apart, eventAt('from'), eventAt('to'), context);
      else if (before !== undefined) writeBefore(before, eventAt('from'), eventAt('to'), context);
      else if (forbid !== undefined) writeForbid(forbid, context);
      else if (require !== undefined) writeRequire(require, context);
    },
  };
}

/** Nothing was submitted in a section where it could stand. */
function untouched({ paths }: WrittenEvent, writer: RuleWriter): string {
  const sections = new Set(paths.map((path) => writer.fact(path).section));
  return `(${[...sections].map((section) => `${writer.access(section)} === undefined`).join(' && ')})`;
}

/** What a period that lies between two events says while one of them is not known. */
function writeApart(
  apart: NonNullable<Rule['apart']>,
  first: WrittenEvent,
  then: WrittenEvent,
  context: Context,
): void {
  const { writer, head, assumed } = context;
  const period = periodOf(apart);
  const length = lengthOf(period, writer);
  const facts = shownFacts([...first.paths, ...then.paths], writer);
  writer.line(`if (to !== undefined && to < ${context.begin}) return;`);
  const begin = apart.inclusive === true ? 'day - 1' : 'day';
  writer.line('const earliestAfter = (day: number): number =>');
  writer.line(
    period?.unit === 'workingDays'
      ? `  s.calendar.addWorkingDays(${begin}, ${length}.amount);`
      : `  calendarEnd(${begin}, ${length});`,
  );
  const later = `say.notYetApart(${writer.named(first.paths[0] ?? '')}, ${first.named}, from, ${writer.named(then.paths[0] ?? '')}, earliestAfter)`;
  writer.line('if (from === undefined || to === undefined) {');
  writer.line(`  if (${then.never} || (to !== undefined && to > s.today)) {`);
  writer.line(`    return s.decided(${head}, 'pending', ${later}, ${facts}${comma(assumed)});`);
  writer.line('  }');
  unknownEvents(first, then, facts, context);
  writer.line('}');
  writer.line('const earliest = earliestAfter(from);');
  decide(
    "to >= earliest ? 'satisfied' : 'breached'",
    `say.keptApart(s.calendar, ${first.named}, from, ${then.named}, to, earliest, ${length}, ${apart.inclusive === true})`,
    facts,
    context,
  );
}

function writeBefore(
  before: NonNullable<Rule['before']>,
  first: WrittenEvent,
  then: WrittenEvent,
  context: Context,
): void {
  const { writer, head, assumed } = context;
  if ([...first.paths, ...then.paths].some((path) => writer.fact(path).type !== 'date'))
    throw new Error('before with instants is not written out');
  const facts = shownFacts([...first.paths, ...then.paths], writer);
  const sameDay = before.sameDay !== false;
  const kept = `from !== undefined && from ${sameDay ? '<=' : '<'} to`;
  writer.line(`if (to !== undefined && to < ${context.begin} && !(${kept})) return;`);
  const words = `${writer.named(first.paths[0] ?? '')}, ${first.named}, from, ${writer.named(then.paths[0] ?? '')}`;
  writer.line('if (from === undefined || to === undefined) {');
  writer.line(`  if (${then.never} || (to !== undefined && to > s.today)) {`);
  writer.line(
    `    return s.decided(${head}, from === undefined ? 'pending' : 'satisfied', say.notYet(${words}), ${facts}${comma(assumed)});`,
  );
  writer.line('  }');
  unknownEvents(first, then, facts, context);
  writer.line('}');
  writer.line(`const isKept = from ${sameDay ? '<=' : '<'} to;`);
  decide(
    "isKept ? 'satisfied' : 'breached'",
    `say.inOrder(${first.named}, from, ${then.named}, to, ${sameDay}, isKept)`,
    facts,
    context,
  );
}

/** Of two events one is not known: the earlier one was skipped, or it is undetermined. */
function unknownEvents(first: WrittenEvent, then: WrittenEvent, facts: string, context: Context): void {
  const { writer, head, assumed } = context;
  const earlier = writer.named(first.paths[0] ?? '');
  writer.line(`  if (${first.never} && to !== undefined) {`);
  writer.line(
    `    return s.decided(${head}, 'breached', say.skipped(${earlier}, ${then.named}), ${facts}${comma(assumed)});`,
  );
  writer.line('  }');
  undeterminedFor([...first.missing, ...then.missing], facts, context);
}

/** Lines that name what is missing, and say that it is undetermined for want of it. */
function undeterminedFor(lines: readonly string[], facts: string, { writer, head, assumed }: Context): void {
  writer.line('  const missing: Named[] = [];');
  for (const line of lines) writer.line(`  ${line}`);
  writer.line(`  return s.undetermined(${head}, missing, ${facts}${comma(assumed)});`);
}

const comma = (assumed: string): string => (assumed === '' ? '' : `, ${assumed}`);

function decide(
  outcome: string,
  explanation: string,
  facts: string,
  { head, writer, assumed }: Context,
  more?: string,
): void {
  const rest = more === undefined ? comma(assumed) : `, ${assumed === '' ? 'undefined' : assumed}, ${more}`;
  writer.line(`s.decided(${head}, ${outcome}, ${explanation}, ${facts}${rest});`);
}

const pushMissing = (path: string, writer: RuleWriter): string =>
  `if (${writer.read(path)} == null) missing.push(${writer.named(path)});`;

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

function event(event: Event, name: 'from' | 'to' | 'by', writer: RuleWriter): WrittenEvent {
  const day = (path: string): string =>
    writer.fact(path).type === 'instant'
      ? `dayInChina(Date.parse(${writer.read(path)}))`
      : `dayOf(${writer.read(path)})`;
  if (typeof event === 'string') {
    const value = writer.read(event);
    writer.line(`const ${name} = ${value} == null ? undefined : ${day(event)};`);
    return {
      paths: [event],
      day: name,
      never: `${value} === null`,
      named: writer.named(event),
      missing: [pushMissing(event, writer)],
    };
  }
  if ('endOf' in event || 'paid' in event) throw new Error('an event beside plain dates is not written out');
  const moments = 'latest' in event ? event.latest : 'earliest' in event ? event.earliest : event.firstKnown;
  const paths = moments.filter((moment) => typeof moment === 'string');
  const [a, b, ...more] = paths;
  if (a === undefined || b === undefined || more.length > 0)
    throw new Error('an event of more than two dates is not written out');
  const [first, second] = [writer.read(a), writer.read(b)];
  // Of these the cases never say that they have not happened.
  const never = 'false';
  if ('firstKnown' in event) {
    writer.line(`const ${name} = ${first} != null ? ${day(a)} : ${second} != null ? ${day(b)} : undefined;`);
    const none = `${first} == null && ${second} == null`;
    return {
      paths,
      day: name,
      never,
      named: `(${first} != null || ${second} == null ? ${writer.named(a)} : ${writer.named(b)})`,
      missing: paths.map((path) => `if (${none}) missing.push(${writer.named(path)});`),
    };
  }
  const [extreme, sign] = 'latest' in event ? ['Math.max', '>'] : ['Math.min', '<'];
  writer.line(`const ${name} = ${first} == null || ${second} == null ? undefined : ${extreme}(${day(a)}, ${day(b)});`);
  return {
    paths,
    day: name,
    never,
    named: `(${first} != null && ${second} != null && ${day(b)} ${sign} ${day(a)} ? ${writer.named(b)} : ${writer.named(a)})`,
    missing: paths.map((path) => pushMissing(path, writer)),
  };
}

function lengthOf(period: Period | undefined, writer: RuleWriter): string {
  if (period === undefined) throw new Error('a period without a length');
  return writer.shared.constant('Period', JSON.stringify(period));
}

function writeWithin(within: Within, from: WrittenEvent, to: WrittenEvent, context: Context): void {
  const { writer, head, assumed } = context;
  const stated = periodOf(within);
  const promised = within.period;
  const facts = shownFacts([...from.paths, ...to.paths, ...(promised === undefined ? [] : [promised])], writer);
  const byDay = [...from.paths, ...to.paths].some((path) => writer.fact(path).type !== 'instant');
  const [start, end] = [from, to].map(({ paths }) => writer.named(paths[0] ?? ''));
  const lengthWords = promised === undefined ? `say.shownPeriod(${lengthOf(stated, writer)})` : writer.named(promised);
  const others = assumed === '' ? 'undefined' : assumed;
  writer.line('if (from === undefined) {');
  writer.line(`  if (${from.never} && to === undefined) {`);
  writer.line(
    `    return s.decided(${head}, 'pending', say.notBegun(${start}, ${end}, ${lengthWords}), ${facts}${comma(assumed)});`,
  );
  writer.line('  }');
  undeterminedFor(from.missing, facts, context);
  writer.line('}');
  let length = 'length';
  if (promised === undefined) length = lengthOf(stated, writer);
  else {
    if (!byDay) throw new Error('a promised period between instants is not written out');
    const value = writer.read(promised);
    writer.line(`const length = ${value} === undefined ? undefined : periodOf(${value});`);
    writer.line(
      `if (length === undefined) return s.undetermined(${head}, [${writer.named(promised)}], ${facts}${comma(assumed)});`,
    );
    writer.line("if (length.unit === 'hours' || length.unit === 'minutes') {");
    writer.line(`  return s.undetermined(${head}, [], ${facts}, ${others}, say.finerThanDays(length));`);
    writer.line('}');
  }
  if (stated !== undefined && (stated.unit === 'hours' || stated.unit === 'minutes'))
    return writeClock(within, to.never, stated, facts, context);
  const leftOut =
    within.suspensions === 'counted' ? undefined : writer.vocabulary.facts.find(({ type }) => type === 'suspensions');
  writer.line(`const gaps = ${leftOut === undefined ? 'NO_GAPS' : 's.gaps(c.suspensions)'};`);
  writer.line(
    `const due = ${within.rolls === false ? `calendarEnd(from, ${length})` : `dueDay(s.calendar, from, ${length}, gaps)`};`,
  );
  writer.line(`const period = say.periodInDays(s.calendar, s.today, from, to, ${to.never}, due, ${length}, gaps);`);
  writer.line('const isLate = (to ?? s.today) > due;');
  writer.line(`if (isLate && to === undefined && !(${to.never})) {`);
  writer.line(
    `  return s.undetermined(${head}, [${end}], ${facts}, ${others}, say.endNotKnown(${end}, period.due), period);`,
  );
  writer.line('}');
  const outcome = "isLate ? 'breached' : to === undefined ? 'pending' : 'satisfied'";
  const words = `say.inTime(s.today, ${from.named}, ${to.named}, ${length}, period)`;
  if (leftOut === undefined) return decide(outcome, words, facts, context);
  const nothingElse = writer.shared.constant('', `say.nothingElseLeftOut(${writer.named(leftOut.path)})`);
  decide(outcome, words, facts, context, `isLate && !${writer.isAll(leftOut.path)} ? ${nothingElse} : undefined`);
}

function writeClock({ from, to, rolls }: Within, never: string, stated: Period, facts: string, context: Context): void {
  const { writer, head, assumed } = context;
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new Error('hours between several instants are not written out');
  const [first, then] = [writer.read(from), writer.read(to)];
  const isHours = stated.unit === 'hours';
  writer.line(`const fromAt = Date.parse(${first} ?? '');`);
  writer.line(`const toAt = ${then} == null ? undefined : Date.parse(${then});`);
  writer.line(`${isHours ? 'let' : 'const'} due = fromAt + ${stated.amount * (isHours ? 3_600_000 : 60_000)};`);
  if (isHours && rolls !== false) {
    writer.line('if (!s.calendar.isWorking(dayInChina(due)))');
    writer.line('  due = endOfDay(s.calendar.workingDayFrom(dayInChina(due)));');
  }
  writer.line('const isLate = toAt === undefined ? s.today > dayInChina(due) : toAt > due;');
  const length = lengthOf(stated, writer);
  writer.line(`const period = say.periodByTheClock(s.today, fromAt, toAt, ${never}, due, ${length}, isLate);`);
  writer.line(`if (isLate && toAt === undefined && !(${never})) {`);
  writer.line(
    `  return s.undetermined(${head}, [${writer.named(to)}], ${facts}, ${assumed === '' ? 'undefined' : assumed}, say.endNotKnown(${writer.named(to)}, period.due), period);`,
  );
  writer.line('}');
  decide(
    "isLate ? 'breached' : toAt === undefined ? 'pending' : 'satisfied'",
    `say.inTime(s.today, ${writer.named(from)}, ${writer.named(to)}, ${length}, period)`,
    facts,
    context,
  );
}

const shownCode = (fact: Fact, code: string): string => JSON.stringify({ code, label: showCode(fact, code) });

function has(fact: Fact, name: string, code: string): string {
  return fact.type === 'code' ? `${name} === ${JSON.stringify(code)}` : `${name}.includes(${JSON.stringify(code)})`;
}

function writeForbid(forbid: NonNullable<Rule['forbid']>, context: Context): void {
  const { writer, head, assumed } = context;
  const { fact: path, codes, except } = forbid;
  const fact = writer.fact(path);
  const named = writer.named(path);
  const { shared } = writer;
  const name = writer.read(path);
  const facts = shownFacts(except === undefined ? [path] : [path, except], writer);
  const after = `${facts}${comma(assumed)});`;
  writer.line(`if (${name} == null) return s.undetermined(${head}, [${named}], ${after}`);
  if (codes === undefined) {
    const [yes, no] = [`say.yesForbidden(${named})`, `say.noAsItShouldBe(${named})`];
    writer.line(`if (${name}) s.decided(${head}, 'breached', ${shared.constant('', yes)}, ${after}`);
    writer.line(`else s.decided(${head}, 'satisfied', ${shared.constant('', no)}, ${after}`);
    return;
  }
  writer.line('const found: say.Shown[] = [];');
  for (const code of codes) {
    const lawful = except === undefined ? undefined : writer.read(except);
    const allowed =
      except === undefined || lawful === undefined
        ? ''
        : ` && !(${lawful} !== undefined && ${has(writer.fact(except), lawful, code)})`;
    writer.line(`if (${has(fact, name, code)}${allowed}) found.push(${shared.constant('', shownCode(fact, code))});`);
  }
  const clean = shared.constant('', `say.nothingForbidden(${named})`);
  writer.line('if (found.length === 0) {');
  if (fact.type === 'codes') {
    writer.line(`  if (${writer.isAll(path)}) s.decided(${head}, 'satisfied', ${clean}, ${after}`);
    writer.line(`  else s.presumed(${head}, ${named}, ${clean}, ${after}`);
  } else writer.line(`  s.decided(${head}, 'satisfied', ${clean}, ${after}`);
  writer.line('  return;');
  writer.line('}');
  decide(
    "'breached'",
    `say.forbiddenFound(${named}, found, ${ACTS.test(fact.path)})`,
    facts,
    context,
    except === undefined
      ? undefined
      : `${writer.isAll(except)} ? undefined : say.notLawful(${writer.named(except)}, found)`,
  );
}

function writeRequire({ fact: path, codes: all, anyOf, by }: NonNullable<Rule['require']>, context: Context): void {
  const { writer, head, assumed } = context;
  const fact = writer.fact(path);
  const named = writer.named(path);
  const { shared } = writer;
  const name = writer.read(path);
  const due = by === undefined ? undefined : event(by, 'by', writer);
  const facts = shownFacts([path, ...(due?.paths ?? [])], writer);
  const after = `${facts}${comma(assumed)});`;
  const others = assumed === '' ? 'undefined' : assumed;
  const ifNotDue = (): void => {
    if (due === undefined) {
      // A step of which nothing says by when is never missed; the sample has none.
      if (isStep(fact)) throw new Error('a step without its time is not written out');
      return;
    }
    const words = shared.constant('', `say.notDue(${named}, ${writer.named(due.paths[0] ?? '')})`);
    writer.line('if (by === undefined || by > s.today) {');
    writer.line(`  return s.decided(${head}, 'pending', ${words}, ${after}`);
    writer.line('}');
    writer.line(`if (by < ${context.begin}) return;`);
  };
  const codes = all ?? anyOf;
  if (codes === undefined) {
    const [yes, no] = [`say.yesAsRequired(${named})`, `say.noThoughRequired(${named})`];
    writer.line(`if (${name}) return s.decided(${head}, 'satisfied', ${shared.constant('', yes)}, ${after}`);
    ifNotDue();
    writer.line(`if (${name} == null) return s.undetermined(${head}, [${named}], ${after}`);
    writer.line(`s.decided(${head}, 'breached', ${shared.constant('', no)}, ${after}`);
    return;
  }
  const there = shared.constant('', `say.allThere(${named})`);
  writer.line('const absent: say.Shown[] = [];');
  for (const code of codes)
    writer.line(
      `if (${name} === undefined || !(${has(fact, name, code)})) absent.push(${shared.constant('', shownCode(fact, code))});`,
    );
  const isThere = anyOf === undefined ? 'absent.length === 0' : `absent.length < ${codes.length}`;
  writer.line(`if (${isThere}) return s.decided(${head}, 'satisfied', ${there}, ${after}`);
  ifNotDue();
  const any = anyOf !== undefined;
  if (fact.type === 'codes') {
    writer.line(
      `if (!${writer.isAll(path)}) return s.undetermined(${head}, [${named}], ${facts}, ${others}, say.notStated(${named}, absent, ${any}));`,
    );
    writer.line(`s.decided(${head}, 'breached', say.lacking(${named}, absent, ${any}), ${after}`);
  } else {
    writer.line(`if (${name} === undefined) return s.undetermined(${head}, [${named}], ${after}`);
    writer.line(`s.decided(${head}, 'breached', say.another(${named}, ${name}, absent, ${any}), ${after}`);
  }
}

/** Lists of what somebody did. */
const ACTS = /(practices|conduct|misconduct|steps|[Ff]aults|[Ss]teps)$/;

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
  writer.line(`if (${paths.map((path) => `${writer.read(path)} === undefined`).join(' || ')}) {`);
  undeterminedFor(
    paths.map((path) => pushMissing(path, writer)),
    facts,
    context,
  );
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
