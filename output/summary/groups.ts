/** Cases and breaches by place, or by unit; memory is bounded, though a file may name a different unit on every row. */
import { type Breaches, type GroupCount, noBreaches, severities } from './summary.ts';

interface Group {
  cases: number;
  breachedCases: number;
  readonly breached: Breaches;
}

const newGroup = (): Group => ({ cases: 0, breachedCases: 0, breached: noBreaches() });

export class Groups {
  readonly #groups = new Map<string, Group>();
  readonly #most: number;
  #further: Group | undefined;

  /** @param most names counted one by one; all others are counted together */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts a case. */
  add(name: string, breached: Breaches | undefined): void {
    const group = this.#of(name);
    group.cases++;
    if (breached !== undefined) join(group, { cases: 0, breachedCases: 1, breached });
  }

  /** Adds what was counted elsewhere. */
  merge(counted: readonly GroupCount[], further: GroupCount | null = null): void {
    for (const group of counted) join(this.#of(group.name), group);
    if (further === null) return;
    this.#further ??= newGroup();
    join(this.#further, further);
  }

  /** In the order in which each first came. */
  counts(): readonly GroupCount[] {
    return [...this.#groups].map(([name, group]) => counted(name, group));
  }

  /** Cases of names beyond the most. */
  further(): GroupCount | null {
    return this.#further === undefined ? null : counted('', this.#further);
  }

  #of(name: string): Group {
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    if (this.#groups.size < this.#most) {
      const group = newGroup();
      this.#groups.set(name, group);
      return group;
    }
    this.#further ??= newGroup();
    return this.#further;
  }
}

function join(group: Group, more: Pick<GroupCount, 'cases' | 'breachedCases' | 'breached'>): void {
  group.cases += more.cases;
  group.breachedCases += more.breachedCases;
  for (const severity of severities) group.breached[severity] += more.breached[severity];
}

function counted(name: string, { cases, breachedCases, breached }: Group): GroupCount {
  return { name, cases, breachedCases, breached: { ...breached } };
}
