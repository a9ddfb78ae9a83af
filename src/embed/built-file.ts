/** A file of this build: its name without the hash, and its SHA-256 in base64 without the end, which is in its address and what a browser must find in it;
 * and once it has failed, what tells its next address from the last. */
export type BuiltFile = [name: string, hash: string, suffix?: string];
