import { UsageError, type Arguments } from './command.ts';

/** The one questionnaire that a command is called with. */
export function theFile({ files }: Arguments): string {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError('which questionnaire? name a file, or the id of a shipped one');
  if (others.length > 0) throw new UsageError(`one questionnaire at a time: ${JSON.stringify(others.join(' '))} is one too many`);
  return file;
}
