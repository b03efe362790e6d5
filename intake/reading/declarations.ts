/** What is declared in `rules/readings`, ready to be tried on text. */
import built from '../../rules/.built/readings.json' with { type: 'json' };
import { packedSchema } from '../../rules/readings/declaration.ts';
import { type CompiledReading, compileReading } from './pattern.ts';

const packed = packedSchema.parse(built).readings;

/** @param kind of the cases whose facts they read */
export function declarations(kind: 'procurement' | 'payment'): readonly CompiledReading[] {
  return packed.filter((reading) => (reading.kind ?? 'procurement') === kind).map(compileReading);
}
