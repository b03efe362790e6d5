/** Run in a process of its own: command after command, so that a hundred cases start the command line once. */
import * as z from 'zod';
import { runCommand } from '../../infra/local/cli/run-command.ts';

const given = z.array(z.string());

/** What is written while a command runs, kept from where it would go. */
function listenTo(stream: NodeJS.WriteStream) {
  const { write } = stream;
  let said = '';
  stream.write = (chunk: string | Uint8Array) => {
    said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  };
  return () => {
    stream.write = write;
    return said;
  };
}

process.on('message', async (message) => {
  const [stdout, stderr] = [listenTo(process.stdout), listenTo(process.stderr)];
  process.exitCode = 0;
  await runCommand(given.parse(message));
  process.send?.({ code: Number(process.exitCode), stdout: stdout(), stderr: stderr() });
  process.exitCode = 0;
});
