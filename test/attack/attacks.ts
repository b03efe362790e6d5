/** All attacks, in full and as small as CI runs them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endsWhenAsked, killsDuringBatch, killsUnderWriters } from './kills.ts';
import { type Attack, requests } from './requests.ts';
import { oneHugeLine, uploadsBreakOff, wrongSignature } from './uploads.ts';

const damagedJournals: Attack = {
  name: 'journals that are empty or damaged',
  run: async (server) => {
    await server.end('SIGTERM');
    const journal = (name: string): string => join(server.folder, 'executions', `${name}.jsonl`);
    writeFileSync(journal('empty-1'), '');
    writeFileSync(journal('damaged-1'), '{"type":"started","in\n{}\n');
    await server.start();
    if (!server.said.includes('damaged-1')) throw new Error('the damaged file is not named');
    return 'the server starts, and names them';
  },
};

export const attacks = (size: 'full' | 'small'): readonly Attack[] => {
  const isFull = size === 'full';
  return [
    ...requests,
    wrongSignature,
    uploadsBreakOff(isFull ? 100 : 20),
    oneHugeLine(isFull ? 3_000_000 : 300_000),
    damagedJournals,
    endsWhenAsked,
    killsUnderWriters(isFull ? 100 : 2, isFull ? 20 : 5, 12),
    ...(isFull ? [killsDuringBatch(20, 2_000, 20_250_303)] : []),
  ];
};
