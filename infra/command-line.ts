/** Arguments of the commands in package.json: whatever is wrong with them is said in a line, and the exit code is 2. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What was typed is wrong; the message says how. */
export class UsageError extends Error {}

/** Node's parseArgs. @throws {UsageError} for an option or a value that there is not */
export function readOptions<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's first sentence names the option; the others are for programmers.
    const [said = error.message] = error.message.split(/\.\s/);
    throw new UsageError(`${said}; --help lists what there is.`);
  }
}

/** Runs a command and sets the exit code: what `main` gives, 2 for wrong arguments. Other errors keep their stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
