import type { Clinic } from '../receiver/judge.ts';
import { openReceiver } from '../receiver/open-receiver.ts';
import type { OpenOptions } from '../receiver/open-receiver.ts';
import { UsageError } from './command.ts';
import type { Arguments, Command, OptionValue, Terminal } from './command.ts';
import { databaseFile } from './database-file.ts';

const TOKEN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const words = (value: OptionValue): string[] => (Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []);
const word = (value: OptionValue, fallback: string): string => (typeof value === 'string' ? value : fallback);

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new UsageError(`--port ${value} is not a number from 0 to 65535`);
}

function originOf(option: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === value) return value;
  const meant = url && /^https?:$/.test(url.protocol) ? `; did you mean ${url.origin}?` : ', as https://clinic.example';
  throw new UsageError(`--${option} ${value} is not an origin${meant}`);
}

function numberOf(option: string, value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new UsageError(`--${option} ${value} is not a whole number from 0 to 999999`);
}

function daysOf(value: OptionValue): number | null {
  if (typeof value !== 'string') return null;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new UsageError(`--keep-days ${value} is not a whole number from 1 to 99999`);
}

function headerOf(value: OptionValue): string | null {
  if (typeof value !== 'string') return null;
  if (/^[\w-]+$/.test(value)) return value;
  throw new UsageError(`--address-header ${value} is not the name of a header, as x-forwarded-for`);
}

function tokenOf(option: string, value: string): string {
  if (TOKEN.test(value)) return value;
  throw new UsageError(`--${option} ${value} is not kebab-case, as lotus-skin`);
}

function clinicOf({ options }: Arguments): Clinic {
  const origins = words(options['origin']).map((origin) => originOf('origin', origin));
  return {
    id: tokenOf('clinic', word(options['clinic'], 'clinic')),
    origins: origins.length > 0 ? origins : '*',
    settings: words(options['setting']).map((setting) => tokenOf('setting', setting)),
    staffLanguage: word(options['staff-language'], 'en'),
  };
}

function openOptionsOf(given: Arguments, { cwd, root, err }: Terminal): OpenOptions {
  const { options, files } = given;
  if (files.length > 0) throw new UsageError(`"${files.join(' ')}" is not an option`);
  const publicOrigin = options['public-origin'];
  return {
    root,
    db: databaseFile(options['db'], cwd),
    clinic: clinicOf(given),
    port: portOf(word(options['port'], '8080')),
    host: word(options['host'], '127.0.0.1'),
    ...(typeof publicOrigin === 'string' && { publicOrigin: originOf('public-origin', publicOrigin) }),
    perMinute: numberOf('per-minute', word(options['per-minute'], '60')),
    addressHeader: headerOf(options['address-header']),
    keepDays: daysOf(options['keep-days']),
    log: err,
  };
}

async function run(given: Arguments, terminal: Terminal): Promise<0> {
  const options = openOptionsOf(given, terminal);
  const receiver = await openReceiver(options);
  const { clinic, db } = options;
  const link = await receiver.signInLink(clinic.id, word(given.options['staff'], 'staff'));
  terminal.out(`Receiving for the clinic "${clinic.id}" from ${clinic.origins === '*' ? 'any website' : clinic.origins.join(', ')}`);
  terminal.out(`  Submissions  ${receiver.origin}/c/${clinic.id}/submissions`);
  terminal.out(`  Widget       ${receiver.origin}/preconsult.js`);
  terminal.out(`  Inbox        ${link}`);
  terminal.out('               (signs in once, within 60 minutes)');
  terminal.out(`  Kept in      ${db}`);
  terminal.out('Stop with Ctrl+C.');
  await terminal.stopped();
  await receiver.close();
  return 0;
}

/** `preconsult serve` */
export const serve: Command = {
  does: "Receives submissions, shows them to staff in an inbox, and serves the widget's files, all from one origin.",
  usage: '[--port 8080] [--db .data/preconsult.sqlite] [options]',
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    db: { type: 'string' },
    clinic: { type: 'string' },
    origin: { type: 'string', multiple: true },
    setting: { type: 'string', multiple: true },
    staff: { type: 'string' },
    'staff-language': { type: 'string' },
    'public-origin': { type: 'string' },
    'per-minute': { type: 'string' },
    'address-header': { type: 'string' },
    'keep-days': { type: 'string' },
  },
  help: [
    '  --port <number>         port to listen on (8080)',
    '  --host <address>        address to listen on (127.0.0.1, this machine only)',
    '  --db <file>             SQLite file, created if need be (.data/preconsult.sqlite)',
    '  --clinic <id>           the clinic in the address of its endpoint (clinic)',
    '  --origin <origin>       a website that may send, as https://clinic.example; repeat it for more (any website)',
    '  --setting <token>       a setting of the clinic that questions may depend on; repeat it for more',
    '  --staff <name>          whom the sign-in link is for (staff)',
    '  --staff-language <tag>  the language of summaries and of the inbox (en)',
    '  --public-origin <origin>  where a proxy with TLS makes it reachable, as https://intake.clinic.example',
    '  --per-minute <number>   submissions that one address may send in a minute, 0 for any number (60)',
    '  --address-header <name> where the proxy in front writes the address of a client, as x-forwarded-for (none)',
    '  --keep-days <number>    days after which a submission is deleted for good (never)',
  ],
  run,
};
