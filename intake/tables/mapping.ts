/** Which column is read as which fact: proposed by guiju, answered by the user. */
import type { Text } from '../../rules/facts/fact.ts';
import { FileRefused } from '../files/file-refused.ts';

/** How a column is read. */
export interface ProposedColumn {
  /** The sheet of a workbook, where there are several. */
  readonly sheet?: string;
  /** The heading as the file has it. */
  readonly column: string;
  /** The path of the fact, `kind`, or null where the column is carried to the result and not judged. */
  readonly fact: string | null;
  /** The label of the fact. */
  readonly label: Text | null;
  /** The unit of its numbers: `元`, `万元`; null where it has none, or the cells say it themselves. */
  readonly unit: string | null;
  /** False where a careful reader could differ. */
  readonly sure: boolean;
  /** Why it is read so, or not. */
  readonly why: Text;
  /** What some of its cells hold. */
  readonly samples: readonly string[];
}

/** What a user says of the columns of a file. */
export interface MappingAnswers {
  /** Heading to fact: a path or label, with a unit in brackets if wanted (`project.budget(万元)`), or `-` for no fact. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Take what is proposed where it is not sure. */
  readonly acceptMapping?: boolean | undefined;
  /** What a blank cell in the column of a date that ends a period says: that it has not come yet (as is presumed), or nothing. */
  readonly blanks?: 'not-yet' | 'unknown' | undefined;
}

const MOST_TOLD = 5;

/** A file of which nothing is judged until it was said what its columns hold. */
export class MappingNeeded extends FileRefused {
  readonly mapping: readonly ProposedColumn[];

  constructor(mapping: readonly ProposedColumn[]) {
    const doubtful = mapping.filter(({ sure }) => !sure).slice(0, MOST_TOLD);
    super('mapping-needed', {
      zh: `须先确认列的含义：${doubtful.map(({ column, label, unit, why }) => `“${column}”→${label?.zh ?? '不判定'}${unit === null ? '' : `（${unit}）`}？（${why.zh}）`).join('；')}`,
      en: `say first what columns mean: ${doubtful.map(({ column, label, unit, why }) => `"${column}" → ${label?.en ?? 'no fact'}${unit === null ? '' : ` (${unit})`}? (${why.en})`).join('; ')}`,
    });
    this.mapping = mapping;
  }
}
