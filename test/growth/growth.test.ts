import { describe, expect, test } from 'vitest';
import { growthOf, LINEAR } from './steps.ts';

// After the counting has begun.
const { paperShapes, readFacts } = await import('./paper-shapes.ts');
const { readCase, readWhole, shapes, submissions } = await import('./shapes.ts');

// So many that JSON of every shape is beyond the size under which it is not looked through (intake/files/json-lines.ts).
const SIZE = 1_000;
/** A paper costs more a piece: its blocks are read for facts. */
const PAPER_SIZE = 500;

describe('work grows with the input and no faster:', () => {
  test.each(shapes)('$name', async (shape) => {
    // Made beforehand: what writing the file costs is not what reading it does.
    const files = new Map<number, Promise<Buffer>>();
    for (const size of [SIZE, 2 * SIZE, 4 * SIZE])
      files.set(
        size,
        Promise.resolve(shape.content(size)).then((made) => Buffer.from(made)),
      );
    await Promise.all(files.values());
    const { factor, steps } = await growthOf(SIZE, async (size) =>
      readWhole({ ...shape, content: () => files.get(size) ?? '' }, size),
    );
    expect(factor, steps.join(' → ')).toBeLessThan(LINEAR);
  });

  test.each(paperShapes)('$name', async ({ content, size = PAPER_SIZE }) => {
    const files = new Map<number, Buffer>();
    for (const each of [size, 2 * size, 4 * size]) files.set(each, Buffer.from(await content(each)));
    const { factor, steps } = await growthOf(size, (each) => readFacts(files.get(each) ?? Buffer.alloc(0)));
    expect(factor, steps.join(' → ')).toBeLessThan(LINEAR);
  });

  test.each(submissions)('$name', async ({ json }) => {
    const { factor, steps } = await growthOf(SIZE, (size) => readCase(json(size)));
    expect(factor, steps.join(' → ')).toBeLessThan(LINEAR);
  });
});

test('the count tells a square from a line', async () => {
  const square = await growthOf(SIZE, (size) => {
    let met = 0;
    for (let one = 0; one < size; one++) for (let other = 0; other < size; other++) met += other;
    return met;
  });
  expect(square.factor).toBeGreaterThan(LINEAR);
});

test('the count sees a text that is searched anew for every piece that is added to it', async () => {
  const square = await growthOf(SIZE, (size) => {
    let text = '';
    for (let piece = 0; piece < size && text.trim() === text; piece++) text += 'a';
    return text;
  });
  expect(square.factor).toBeGreaterThan(LINEAR);
});
