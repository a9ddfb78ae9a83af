/** Where the demo that runs beside the browser tests can be reached. */
export interface Backend {
  /** The clinic's page with the chat on it. */
  readonly clinicPage: string;
  /** A one-time sign-in link to the staff inbox. */
  readonly inboxLink: string;
  /** The origin that serves the widget's files. */
  readonly widgetOrigin: string;
}

/** For browser tests: the addresses of a real receiver, started at the first call; rejects with the reason where there is none. */
export async function useBackend(): Promise<Backend> {
  const response = await fetch('/__backend.json');
  const answer = (await response.json()) as Backend | { missing: string };
  if ('missing' in answer) throw new Error(`no receiver for this test: ${answer.missing}`);
  return answer;
}
